package dev.socialpublisher.sandbox;

import dev.socialpublisher.sandbox.bluesky.BlueskyAccount;
import dev.socialpublisher.sandbox.facebook.FacebookPerson;
import dev.socialpublisher.sandbox.instagram.InstagramAccount;
import dev.socialpublisher.sandbox.linkedin.LinkedInPerson;
import dev.socialpublisher.sandbox.mastodon.MastodonAccount;
import dev.socialpublisher.sandbox.messenger.MessengerPage;
import dev.socialpublisher.sandbox.pinterest.PinterestPerson;
import dev.socialpublisher.sandbox.telegram.TelegramBot;
import dev.socialpublisher.sandbox.threads.ThreadsAccount;
import dev.socialpublisher.sandbox.x.XAccount;
import dev.socialpublisher.sandbox.youtube.YouTubePerson;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * How a sandbox is started.
 *
 * @param host address to bind; anything but loopback lets others in, without any check
 * @param port 0 takes a free one
 * @param journalDir created when missing; one sandbox at a time may use it
 * @param clock decides on expiry and rate limits
 * @param places where addresses stand that have no name here, origin by origin: networks fetch pictures there
 */
public record SandboxConfig(
        String host, int port, Path journalDir, Accounts accounts, Clock clock, Map<URI, URI> places) {

    public SandboxConfig {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + ", allowed are 0 to 65535");
        }
        places = Map.copyOf(places);
    }

    /** The accounts of each network. */
    public record Accounts(
            List<XAccount> x,
            List<BlueskyAccount> bluesky,
            List<FacebookPerson> facebook,
            List<LinkedInPerson> linkedin,
            List<InstagramAccount> instagram,
            List<MastodonAccount> mastodon,
            List<PinterestPerson> pinterest,
            List<ThreadsAccount> threads,
            List<TelegramBot> telegram,
            List<MessengerPage> messenger,
            List<YouTubePerson> youtube) {
        public Accounts {
            x = List.copyOf(x);
            bluesky = List.copyOf(bluesky);
            facebook = List.copyOf(facebook);
            linkedin = List.copyOf(linkedin);
            instagram = List.copyOf(instagram);
            mastodon = List.copyOf(mastodon);
            pinterest = List.copyOf(pinterest);
            threads = List.copyOf(threads);
            telegram = List.copyOf(telegram);
            messenger = List.copyOf(messenger);
            youtube = List.copyOf(youtube);
        }

        public static Accounts demo() {
            return new Accounts(
                    List.of(XAccount.demo(), XAccount.english()),
                    List.of(BlueskyAccount.demo()),
                    List.of(FacebookPerson.demo()),
                    List.of(LinkedInPerson.demo()),
                    List.of(InstagramAccount.demo(), InstagramAccount.english()),
                    List.of(MastodonAccount.demo(), MastodonAccount.english()),
                    List.of(PinterestPerson.demo()),
                    List.of(ThreadsAccount.demo(), ThreadsAccount.english()),
                    List.of(TelegramBot.demo()),
                    MessengerPage.demo(),
                    List.of(YouTubePerson.demo()));
        }

        public Accounts withX(List<XAccount> other) {
            return new Accounts(
                    other, bluesky, facebook, linkedin, instagram, mastodon, pinterest, threads, telegram, messenger,
                    youtube);
        }

        public Accounts withFacebook(List<FacebookPerson> other) {
            return new Accounts(
                    x, bluesky, other, linkedin, instagram, mastodon, pinterest, threads, telegram, messenger, youtube);
        }

        public Accounts withInstagram(List<InstagramAccount> other) {
            return new Accounts(
                    x, bluesky, facebook, linkedin, other, mastodon, pinterest, threads, telegram, messenger, youtube);
        }

        public Accounts withMessenger(List<MessengerPage> other) {
            return new Accounts(
                    x, bluesky, facebook, linkedin, instagram, mastodon, pinterest, threads, telegram, other, youtube);
        }

        public Accounts withYouTube(List<YouTubePerson> other) {
            return new Accounts(
                    x, bluesky, facebook, linkedin, instagram, mastodon, pinterest, threads, telegram, messenger,
                    other);
        }

        public Accounts withPinterest(List<PinterestPerson> other) {
            return new Accounts(
                    x, bluesky, facebook, linkedin, instagram, mastodon, other, threads, telegram, messenger, youtube);
        }
    }

    /** A free port on 127.0.0.1, the demo accounts, the system's clock. */
    public static SandboxConfig local(Path journalDir) {
        return new SandboxConfig("127.0.0.1", 0, journalDir, Accounts.demo(), Clock.systemUTC(), Map.of());
    }

    public SandboxConfig withPort(int other) {
        return new SandboxConfig(host, other, journalDir, accounts, clock, places);
    }

    public SandboxConfig withAccounts(Accounts other) {
        return new SandboxConfig(host, port, journalDir, other, clock, places);
    }

    public SandboxConfig withClock(Clock other) {
        return new SandboxConfig(host, port, journalDir, accounts, other, places);
    }

    public SandboxConfig withPlaces(Map<URI, URI> other) {
        return new SandboxConfig(host, port, journalDir, accounts, clock, other);
    }
}
