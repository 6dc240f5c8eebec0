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
                        facebookSecrets()),
                new DemoChannel(
                        "linkedin-rivages-fr",
                        "linkedin",
                        "Rivages",
                        "magazine-demo",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Donner à penser à celles et ceux qui travaillent de la mer",
                        URI.create(sandbox + "/linkedin"),
                        linkedInSecrets()),
                new DemoChannel(
                        "instagram-rivages-fr",
                        "instagram",
                        "Rivages",
                        "magazine.demo",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Montrer le littoral tel qu’il est",
                        URI.create(sandbox + "/instagram"),
                        instagramSecrets()),
                new DemoChannel(
                        "pinterest-rivages-fr",
                        "pinterest",
                        "Rivages",
                        "magazine_demo",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Faire retrouver les reportages longtemps après leur parution",
                        URI.create(sandbox + "/pinterest"),
                        pinterestSecrets()),
                new DemoChannel(
                        "threads-rivages-fr",
                        "threads",
                        "Rivages",
                        "magazine.demo",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Faire parler du littoral",
                        URI.create(sandbox + "/threads"),
                        threadsSecrets()),
                new DemoChannel(
                        "telegram-rivages-fr",
                        "telegram",
                        "Rivages",
                        "magazine_demo",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Prévenir celles et ceux qui se sont abonnés",
                        URI.create(sandbox + "/telegram"),
                        telegramSecrets()),
                new DemoChannel(
                        "youtube-rivages-fr",
                        "youtube",
                        "Rivages",
                        "magazine_demo",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Montrer le littoral en mouvement",
                        URI.create(sandbox + "/youtube"),
                        youTubeSecrets()),
                new DemoChannel(
                        "messenger-rivages-fr",
                        "messenger",
                        "Rivages",
                        "magazine.demo",
                        Locale.FRENCH,
                        "magazine-fr",
                        1,
                        "Répondre à celles et ceux qui nous ont écrit",
                        URI.create(sandbox + "/messenger"),
                        messengerSecrets()));
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

    private static Map<String, String> instagramSecrets() {
        return Map.of(
                "accountId", "17841400008460056",
                "accessToken", "sandbox-instagram-token",
                "clientId", "1029384756",
                "clientSecret", "sandbox-meta-secret");
    }

    private static Map<String, String> linkedInSecrets() {
        return Map.of(
                "accountId", "5515715",
                "accessToken", "sandbox-linkedin-token",
                "refreshToken", "sandbox-linkedin-refresh",
                "clientId", "sandbox-client",
                "clientSecret", "sandbox-secret");
    }

    private static Map<String, String> pinterestSecrets() {
        return Map.of(
                "accountId", "549755885175",
                "accessToken", "sandbox-pinterest-token",
                "refreshToken", "sandbox-pinterest-refresh",
                "clientId", "1462871",
                "clientSecret", "sandbox-secret");
    }

    private static Map<String, String> youTubeSecrets() {
        return Map.of(
                "accessToken", "sandbox-youtube-token",
                "refreshToken", "sandbox-youtube-refresh",
                "clientId", "sandbox.apps.googleusercontent.com",
                "clientSecret", "sandbox-secret");
    }

    private static Map<String, String> threadsSecrets() {
        return Map.of(
                "accountId", "26781234567890123",
                "accessToken", "sandbox-threads-token",
                "clientId", "1029384757",
                "clientSecret", "sandbox-threads-secret");
    }

    private static Map<String, String> telegramSecrets() {
        return Map.of("chat", "@magazine_demo", "botToken", "7012345678:sandbox-telegram-token-abcdefghijkl");
    }

    private static Map<String, String> messengerSecrets() {
        return Map.of(
                "accountId", "108024467893210",
                "accessToken", "sandbox-messenger-token",
                "clientId", "1029384756",
                "clientSecret", "sandbox-meta-secret");
    }

    @Override
    public String toString() {
        return "DemoChannel[" + id + "]";
    }
}
