package dev.socialpublisher.tone.text;

import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantPart;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A variant whose parts are prepared for rules, so that a charter of hundreds of rules folds and splits a text once.
 *
 * @param parts one of each, empty text where the variant lacks it
 */
public record CheckedVariant(Variant variant, Map<VariantPart, CheckedText> parts) {
    public CheckedVariant {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    public static CheckedVariant of(Variant variant) {
        Map<VariantPart, CheckedText> parts = new EnumMap<>(VariantPart.class);
        for (VariantPart part : VariantPart.values()) {
            parts.put(part, CheckedText.of(variant, part));
        }
        return new CheckedVariant(variant, parts);
    }

    public CheckedText text(VariantPart part) {
        CheckedText text = parts.get(part);
        if (text == null) {
            throw new IllegalArgumentException("no text for the part " + part);
        }
        return text;
    }
}
