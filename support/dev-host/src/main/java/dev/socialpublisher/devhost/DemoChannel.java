package dev.socialpublisher.devhost;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An account of the demo at the network sandbox.
 *
 * @param requiredApprovals 0 none, 1 one, 2 two
 * @param secrets by the names that the network's connector asks for; never printed
 */
public record DemoChannel(
        String id,
        String network,
        String name,
        String handle,
        Locale language,
        String charter,
        int requiredApprovals,
        String purpose,
        URI baseUrl,
        Map<String, String> secrets) {
    public DemoChannel {
        secrets = Map.copyOf(secrets);
    }

    /** The magazine's accounts; the sandbox documents these credentials as its own. */
    static List<DemoChannel> all(String sandbox) {
        URI x = URI.create(sandbox + "/x");
        URI bluesky = URI.create(sandbox + "/bluesky");
        return List.of(
                new DemoChannel(
                        "x-rivages-fr",
                        "x",
                        "Rivages",
                        "rivages",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Faire lire les articles du jour",
                        x,
                        xSecrets("")),
                new DemoChannel(
                        "x-rivages-en",
                        "x",
                        "Rivages English",
                        "magazine_demo_en",
                        Locale.ENGLISH,
                        "magazine-en",
                        1,
                        "Put the day's English articles before readers abroad",
                        x,
                        xSecrets("-en")),
                new DemoChannel(
                        "bluesky-rivages-fr",
                        "bluesky",
                        "Rivages",
                        "magazine.test",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Parler avec celles et ceux qui vivent de la mer",
                        bluesky,
                        blueskySecrets()),
                new DemoChannel(
                        "bluesky-rivages-en",
                        "bluesky",
                        "Rivages English",
                        "magazine.test",
                        Locale.ENGLISH,
                        "magazine-en",
                        0,
                        "Bring readers abroad to the English edition",
                        bluesky,
                        blueskySecrets()),
                new DemoChannel(
                        "facebook-rivages-fr",
                        "facebook",
                        "Rivages",
                        "magazine.demo",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Raconter le littoral à celles et ceux qui y vivent",
                        URI.create(sandbox + "/facebook"),
                        facebookSecrets()));
    }

    private static Map<String, String> xSecrets(String edition) {
        return Map.of(
                "accessToken",
                "sandbox-x-token" + edition,
                "refreshToken",
                "sandbox-x-refresh" + edition,
                "clientId",
                "sandbox-client",
                "clientSecret",
                "sandbox-secret");
    }

    private static Map<String, String> blueskySecrets() {
        return Map.of("identifier", "magazine.test", "appPassword", "demo-app-pass-word");
    }

    private static Map<String, String> facebookSecrets() {
        return Map.of(
                "accountId", "108024467893210",
                "accessToken", "sandbox-facebook-token",
                "clientId", "1029384756",
                "clientSecret", "sandbox-meta-secret");
    }

    @Override
    public String toString() {
        return "DemoChannel[" + id + "]";
    }
}
