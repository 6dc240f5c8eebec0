package dev.socialpublisher.network.fact;

import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.SourcedFact;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many posts a network takes within a time, whenever that begins.
 *
 * @param posts at most, 1 or more
 * @param of whose posts are counted
 */
public record Quota(int posts, Duration within, Scope of) {
    /** One account, or all accounts that the magazine's application serves. */
    public enum Scope {
        ACCOUNT,
        APP
    }

    private static final Pattern NAME = Pattern.compile("quota\\.([a-z]+)\\.(P[0-9DTHMS]+)");

    public Quota {
        if (posts < 1) {
            throw new IllegalArgumentException("a quota is 1 post or more, not " + posts);
        }
    }

    /** In the order of the profile; empty where it names none. */
    public static List<Quota> of(NetworkProfile profile) {
        return profile.facts().stream().flatMap(fact -> of(fact).stream()).toList();
    }

    private static Optional<Quota> of(SourcedFact fact) {
        Matcher name = NAME.matcher(fact.name());
        return name.matches()
                ? Optional.of(
                        new Quota(Integer.parseInt(fact.value()), Duration.parse(name.group(2)), scope(name.group(1))))
                : Optional.empty();
    }

    private static Scope scope(String word) {
        return word.equals("app") ? Scope.APP : Scope.ACCOUNT;
    }

    /** Of the fact that holds it; its value is the number of posts. */
    public static String factName(Scope of, Duration within) {
        return "quota." + (of == Scope.APP ? "app" : "account") + "." + within;
    }
}
