package dev.socialpublisher.adapter.connector.facebook;

import dev.socialpublisher.adapter.connector.meta.account.AccountIdentity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person grants (developers.facebook.com, Pages API permissions, 2026-11-22). */
final class PageRights {
    /** Without these nothing is published or read back. */
    static final List<String> NEEDED = List.of("pages_show_list", "pages_manage_posts", "pages_read_engagement");

    /** Pages that belong to a business are listed only with the last one. */
    static final List<String> ASKED =
            List.of("pages_show_list", "pages_manage_posts", "pages_read_engagement", "business_management");

    /** What a person must be allowed on a Page; one of them suffices. */
    static final Set<String> TASKS = Set.of("CREATE_CONTENT", "MANAGE");

    static final String FIELDS = "id,name,username";

    private PageRights() {}

    static AccountIdentity.Question question(String page) {
        return new AccountIdentity.Question("GET /:page", FIELDS, NEEDED, Optional.of(page));
    }
}
