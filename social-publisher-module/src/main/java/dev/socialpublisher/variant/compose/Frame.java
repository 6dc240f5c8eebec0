package dev.socialpublisher.variant.compose;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.video.limit.VideoLimit;
import dev.socialpublisher.network.CardRules;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.text.Cuts;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.Recipe.CreditPlace;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantVideo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What all candidates of an article share on a network: link, card, picture, hashtags, content warning. */
final class Frame {
    /** A credit that says itself what it is. */
    private static final Pattern SAID = Pattern.compile(
            "(?:photos?|vid[eé]os?|images?|illustrations?|dessins?|drawings?|cr[eé]dits?)\\b.*|(?:©|\\(c\\)).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final Variant empty;
    private final String below;

    Frame(Composition composition, NetworkProfile profile, Recipe recipe, List<String> hashtags) {
        Article article = composition.article();
        Locale locale = article.ref().key().locale();
        Optional<URI> link = article.address().url();
        Optional<LinkCard> card =
                link.filter(url -> profile.card().link() != LinkPlacement.NONE).map(url -> card(composition, profile));
        this.empty = new Variant(
                        profile.id(), locale, "", hashtags, link, image(article, profile, card), card, List.of())
                .withWarning(recipe.warning(article).filter(words -> profile.warns()))
                .withVideo(video(article, profile));
        this.below = (recipe.byline() ? byline(article, profile) : "")
                + (recipe.credit() == CreditPlace.TEXT ? credit(composition) : "")
                + chapters(composition);
    }

    /** Mentioned as the network writes it, so that the author hears of the post. */
    private String byline(Article article, NetworkProfile profile) {
        String by = empty.locale().getLanguage().equals("fr") ? "Par" : "By";
        return Optional.ofNullable(article.handles().get(profile.id().value()))
                .map(handle -> "\n\n" + by + " @" + handle)
                .orElse("");
    }

    /** The main one, where there are no posts without; elsewhere a person chooses between it and pictures. */
    private static Optional<VariantVideo> video(Article article, NetworkProfile profile) {
        return article.videos().stream()
                .filter(video -> profile.video().filter(VideoLimit::required).isPresent())
                .findFirst()
                .map(video -> new VariantVideo(video.ref(), AltText.NONE, video.credit()));
    }

    /** A line each, from where readers jump into the video. */
    private String chapters(Composition composition) {
        return empty.video()
                .flatMap(chosen -> composition.article().videos().stream()
                        .filter(video -> video.ref().equals(chosen.ref()))
                        .findFirst())
                .filter(video -> !video.chapters().isEmpty())
                .map(video -> "\n\n" + String.join("\n", video.chapters()))
                .orElse("");
    }

    Variant with(Draft draft) {
        return empty.withText(draft.text() + below, draft.provenance());
    }

    /** Below the words, so that what was derived keeps its place; nothing without a picture or its author. */
    private String credit(Composition composition) {
        return credited().map(line -> "\n\n" + composition.set(line)).orElse("");
    }

    /** Whose picture, or whose video. */
    private Optional<String> credited() {
        String video = empty.locale().getLanguage().equals("fr") ? "Vidéo" : "Video";
        Optional<String> watched = empty.video().map(chosen -> named(chosen.credit(), video));
        return watched.or(() -> empty.image().map(image -> named(image.credit(), "Photo")))
                .filter(line -> !line.isEmpty());
    }

    private static String named(Credit credit, String kind) {
        String author = credit.value().strip();
        return author.isEmpty() || SAID.matcher(author).matches() ? author : kind + ": " + author;
    }

    /**
     * Where the link goes into a card the card's picture is the picture, because such a network takes either card or
     * pictures; elsewhere the main picture is attached, which shows larger and carries its alternative text.
     */
    private static Optional<VariantImage> image(Article article, NetworkProfile profile, Optional<LinkCard> card) {
        boolean takesPictures = profile.image().isPresent() && profile.maxImages() > 0;
        boolean cardCarriesIt = profile.card().link() == LinkPlacement.CARD && card.isPresent();
        return article.images().stream()
                .filter(image -> takesPictures && !cardCarriesIt)
                .findFirst()
                .map(image -> new VariantImage(image.ref(), image.alt(), image.credit(), image.focus()));
    }

    private static LinkCard card(Composition composition, NetworkProfile profile) {
        CardRules rules = profile.card();
        Article article = composition.article();
        String title = article.share().title().filter(it -> !it.isBlank()).orElse(article.title());
        String description =
                article.share().description().filter(it -> !it.isBlank()).orElse(article.lead());
        Optional<MediaRef> thumbnail = article.share()
                .image()
                .or(() -> article.images().stream().map(ArticleImage::ref).findFirst());
        return new LinkCard(
                within(composition, title, rules.maxTitle()),
                profile.textInCard() ? "" : within(composition, description, rules.maxDescription()),
                thumbnail);
    }

    private static String within(Composition composition, String text, int most) {
        String set = composition.set(text.strip());
        return most == 0 ? set : Cuts.shorten(set, most, composition.digest().locale());
    }
}
