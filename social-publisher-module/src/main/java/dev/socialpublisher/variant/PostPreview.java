package dev.socialpublisher.variant;

import dev.socialpublisher.media.video.limit.VideoLimit;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a network will show a post, as far as its profile tells.
 *
 * @param text the whole text as sent
 * @param foldAt offset in {@code text} after which the network folds it; empty where it does not
 * @param card the link card, where the post gets one: a picture of its own takes the card's place
 * @param links hashtags and the link in {@code text}, in order
 */
public record PostPreview(String text, Optional<Integer> foldAt, Optional<Card> card, List<Span> links) {
    /**
     * A link card.
     *
     * @param domain the link's host
     * @param holdsText whether the words stand in the card, as its description, and not beside it
     */
    public record Card(LinkCard content, String domain, int ratioWidth, int ratioHeight, boolean holdsText) {
        private Card holding(String text) {
            LinkCard words = new LinkCard(content.title(), text, content.thumbnail());
            return new Card(words, domain, ratioWidth, ratioHeight, true);
        }
    }

    public PostPreview {
        links = List.copyOf(links);
    }

    public static PostPreview of(Variant variant, NetworkProfile profile) {
        String text = PostText.of(variant, profile);
        Optional<Card> card = card(variant, profile).map(plain -> profile.textInCard() ? plain.holding(text) : plain);
        return new PostPreview(text, fold(text, profile), card, links(variant, profile, text));
    }

    private static Optional<Integer> fold(String text, NetworkProfile profile) {
        int after = profile.text().foldAfter();
        if (after == 0) {
            return Optional.empty();
        }
        int offset = Graphemes.first(text, after).length();
        return offset < text.length() ? Optional.of(offset) : Optional.empty();
    }

    private static Optional<Card> card(Variant variant, NetworkProfile profile) {
        boolean titled = profile.video().filter(VideoLimit::required).isPresent();
        if (profile.card().link() == LinkPlacement.NONE || (variant.attaches() && !titled)) {
            return Optional.empty();
        }
        return variant.card()
                .flatMap(content -> variant.link()
                        .map(URI::getHost)
                        .map(host -> new Card(
                                content,
                                host,
                                profile.card().imageRatioWidth(),
                                profile.card().imageRatioHeight(),
                                false)));
    }

    /** Hashtags and link stand at the end, in the order in which {@link PostText} puts them. */
    private static List<Span> links(Variant variant, NetworkProfile profile, String text) {
        List<Span> spans = new ArrayList<>();
        int from = Math.min(variant.text().length(), text.length());
        for (String hashtag : variant.hashtags()) {
            from = add(spans, text, "#" + hashtag, from);
        }
        if (PostText.showsLink(variant, profile)) {
            add(spans, text, variant.link().orElseThrow().toString(), from);
        }
        return spans;
    }

    private static int add(List<Span> spans, String text, String piece, int from) {
        int start = text.indexOf(piece, from);
        if (start < 0) {
            return from;
        }
        spans.add(new Span(start, start + piece.length()));
        return start + piece.length();
    }
}
