package dev.socialpublisher.tone.ground;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.variant.VariantPart;
import java.util.Optional;

/**
 * Something that a variant states and that an article can bear out.
 *
 * @param span in the part's text
 * @param words as the variant has them
 * @param grounded whether the article says so
 * @param replacement the article's own words that could stand in the claim's place; empty where none fit
 * @param evidence where it says so; for a claim that it does not make, the nearest thing found, empty where nothing is near
 */
public record Claim(
        VariantPart part,
        Span span,
        ClaimKind kind,
        String words,
        boolean grounded,
        Optional<Evidence> evidence,
        Optional<String> replacement) {}
