package dev.socialpublisher.variant;

import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkProfile;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Puts a variant's parts together into the one string that a network receives; the only place that does. */
public final class PostText {
    private static final String PARAGRAPH = "\n\n";

    private PostText() {}

    /** Words, then hashtags, then the link where the network wants it in the text; parts that are empty leave no gap. */
    public static String of(Variant variant, NetworkProfile profile) {
        StringJoiner parts = new StringJoiner(PARAGRAPH);
        if (!variant.text().isBlank()) {
            parts.add(variant.text());
        }
        if (!variant.hashtags().isEmpty()) {
            parts.add(hashtagLine(variant));
        }
        if (showsLink(variant, profile)) {
            variant.link().ifPresent(link -> parts.add(link.toString()));
        }
        return parts.toString();
    }

    /** Where a picture takes the place of the card, the link moves into the text: readers must find the article. */
    static boolean showsLink(Variant variant, NetworkProfile profile) {
        boolean pictureForCard = profile.card().link() == LinkPlacement.CARD && variant.attaches();
        return variant.link().isPresent() && (profile.card().link() == LinkPlacement.IN_TEXT || pictureForCard);
    }

    /** All hashtags in one line, a space between them; empty without any. */
    public static String hashtagLine(Variant variant) {
        return variant.hashtags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
    }
}
