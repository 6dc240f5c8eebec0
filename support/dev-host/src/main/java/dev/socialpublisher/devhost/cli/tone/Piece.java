package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text of a file that is checked by itself.
 *
 * @param network that the file names; empty where the command line says it
 * @param language likewise
 * @param parts with where their words stand; those that are not there are missing
 * @param hashtags without the sign
 * @param credit of the picture; empty where the file says none
 */
record Piece(
        Optional<String> network,
        Optional<String> language,
        Map<VariantPart, SourceText> parts,
        List<String> hashtags,
        String credit) {
    Piece {
        parts = Map.copyOf(parts);
        hashtags = List.copyOf(hashtags);
    }

    static Piece of(SourceText text) {
        return new Piece(Optional.empty(), Optional.empty(), Map.of(VariantPart.TEXT, text), List.of(), "");
    }

    Variant variant(NetworkId on, Locale locale) {
        Optional<VariantImage> picture = Optional.ofNullable(parts.get(VariantPart.ALT_TEXT))
                .map(alt -> new VariantImage(new MediaRef("picture"), new AltText(alt.text()), new Credit(credit)));
        boolean card = parts.containsKey(VariantPart.CARD_TITLE) || parts.containsKey(VariantPart.CARD_DESCRIPTION);
        return new Variant(
                on,
                locale,
                words(VariantPart.TEXT),
                hashtags,
                Optional.of(words(VariantPart.LINK))
                        .filter(link -> !link.isEmpty())
                        .map(URI::create),
                picture,
                card
                        ? Optional.of(new LinkCard(
                                words(VariantPart.CARD_TITLE), words(VariantPart.CARD_DESCRIPTION), Optional.empty()))
                        : Optional.empty(),
                List.of());
    }

    /** Where a finding stands in the file; the beginning of the text for a part that the file does not have. */
    Span place(VariantPart part, Span span) {
        SourceText text = parts.get(part);
        if (text == null) {
            int start = Optional.ofNullable(parts.get(VariantPart.TEXT))
                    .map(all -> all.at(0))
                    .orElse(0);
            return new Span(start, start);
        }
        int start = text.at(span.start());
        int end = span.length() == 0 ? start : text.at(span.end() - 1) + 1;
        return new Span(start, Math.max(start, end));
    }

    /** Signs of its longest part. */
    int length() {
        return parts.values().stream()
                .mapToInt(text -> text.text().length())
                .max()
                .orElse(0);
    }

    private String words(VariantPart part) {
        return Optional.ofNullable(parts.get(part)).map(SourceText::text).orElse("");
    }
}
