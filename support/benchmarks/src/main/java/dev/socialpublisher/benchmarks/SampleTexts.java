package dev.socialpublisher.benchmarks;

import dev.socialpublisher.adapter.rulefile.BuiltIn;
import dev.socialpublisher.adapter.rulefile.LightModules;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.variant.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The texts that are measured: pages of the sample magazine. */
final class SampleTexts {
    static final LightModules SHIPPED =
            new LightModules(List.of(BuiltIn.folder()), StandardKinds.all(), Clock.systemUTC());
    private static final int POST_LENGTH = 280;

    private SampleTexts() {}

    /** 2,000 words, an empty line between paragraphs. */
    static String article() {
        try (InputStream file = SampleTexts.class.getResourceAsStream("article-fr.txt")) {
            if (file == null) {
                throw new IllegalStateException("the class path has no article-fr.txt");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample article", e);
        }
    }

    /** The article's first 280 signs. */
    static String post() {
        return article().substring(0, POST_LENGTH);
    }

    static CheckContext context(String text) {
        NetworkProfile profile =
                SHIPPED.profiles().find(new NetworkId("mastodon")).orElseThrow();
        Variant variant = new Variant(
                profile.id(),
                Locale.FRENCH,
                text,
                List.of("Estuaire", "Métiers"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return CheckContext.of(variant, profile, Optional.empty(), Occasion.UNKNOWN);
    }
}
