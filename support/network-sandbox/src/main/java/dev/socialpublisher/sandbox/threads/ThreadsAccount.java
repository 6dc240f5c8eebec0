package dev.socialpublisher.sandbox.threads;

import dev.socialpublisher.sandbox.meta.GraphTokens;
import dev.socialpublisher.sandbox.meta.GraphTokens.Grant;
import dev.socialpublisher.sandbox.meta.MetaApp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An account on the Threads stand-in.
 *
 * @param username the last part of its address; also its handle
 * @param token its first token, which carries all rights
 */
public record ThreadsAccount(String id, String username, String name, MetaApp app, String token) {

    public static final Set<String> ALL_SCOPES = Set.of(
            "threads_basic",
            "threads_content_publish",
            "threads_delete",
            "threads_manage_replies",
            "threads_read_replies",
            "threads_manage_insights",
            "threads_manage_mentions",
            "threads_keyword_search");

    private static final Pattern ID = Pattern.compile("[0-9]{5,20}");

    public ThreadsAccount {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Threads account's id is '" + id + "', allowed are 5 to 20 digits");
        }
    }

    /** The configured first tokens. */
    static Map<String, Grant> grants(List<ThreadsAccount> accounts) {
        return accounts.stream()
                .collect(Collectors.toMap(ThreadsAccount::token, account -> account.grant(ALL_SCOPES, Instant.MAX)));
    }

    Grant grant(Set<String> scopes, Instant end) {
        return new Grant(GraphTokens.Kind.ACCOUNT, id, id, scopes, end);
    }

    /** The documented demo account. */
    public static ThreadsAccount demo() {
        return demo("26781234567890123", "magazine.demo", "Magazine (demo)", "");
    }

    /** The documented second one. */
    public static ThreadsAccount english() {
        return demo("26781234567890124", "magazine.demo.en", "Magazine in English (demo)", "-en");
    }

    private static ThreadsAccount demo(String id, String username, String name, String edition) {
        MetaApp app = new MetaApp("1029384757", "sandbox-threads-secret");
        return new ThreadsAccount(id, username, name, app, "sandbox-threads-token" + edition);
    }

    @Override
    public String toString() {
        return "ThreadsAccount[" + username + "]";
    }
}
