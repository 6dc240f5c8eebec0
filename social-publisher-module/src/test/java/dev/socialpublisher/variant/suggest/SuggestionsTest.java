package dev.socialpublisher.variant.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleImage;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.TextLink;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.variant.Objective;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final Wording REASON = new Wording("it fits", "cela convient");

    private static final ArticleTraits PLAIN = traits(0, 0, 120, List.of(), Set.of());

    @Test
    void addsTheWeightsOfAllReasonsThatHold() {
        SuggestionRule always = new SuggestionRule(Condition.ALWAYS, 2, REASON);
        SuggestionRule pictures = new SuggestionRule(pictures(2, 9), 1, REASON);

        assertThat(about(traits(1, 0, 120, List.of(), Set.of()), always, pictures))
                .isEqualTo(new Suggestion(new NetworkId("x"), false, 2, List.of(new Suggestion.Reason(2, REASON))));
        assertThat(about(traits(2, 0, 120, List.of(), Set.of()), always, pictures))
                .isEqualTo(new Suggestion(
                        new NetworkId("x"),
                        true,
                        3,
                        List.of(new Suggestion.Reason(2, REASON), new Suggestion.Reason(1, REASON))));
    }

    @Test
    void aReasonAgainstOutweighsReasonsFor() {
        Suggestion suggestion = about(
                PLAIN,
                new SuggestionRule(Condition.ALWAYS, 4, new Wording("for", "pour")),
                new SuggestionRule(pictures(0, 0), -50, new Wording("no picture", "sans image")));

        assertThat(suggestion.suggested()).isFalse();
        assertThat(suggestion.weight()).isEqualTo(-46);
        assertThat(suggestion.reasons())
                .extracting(reason -> reason.words().english())
                .containsExactly("no picture", "for");
    }

    @Test
    void putsTheBestNetworkFirstAndEqualOnesByName() {
        List<NetworkRules> rules = Stream.of("x", "bluesky", "linkedin")
                .map(id -> new NetworkRules(
                        new NetworkId(id),
                        3,
                        List.of(new SuggestionRule(Condition.ALWAYS, id.equals("linkedin") ? 3 : 2, REASON))))
                .toList();

        assertThat(Suggestions.of(PLAIN, Optional.empty(), rules))
                .extracting(suggestion -> suggestion.network().value())
                .containsExactly("linkedin", "bluesky", "x");
    }

    @Test
    void findsATopicWhateverItsCaseAndAccents() {
        SuggestionRule economy = new SuggestionRule(
                topics("économie", "mode d'emploi"), 1, new Wording("“{topic}” sells", "«\u00a0{topic}\u00a0» plaît"));

        assertThat(about(traits(0, 0, 1, List.of("Economie"), Set.of()), economy)
                        .reasons())
                .extracting(Suggestion.Reason::words)
                .containsExactly(new Wording("“économie” sells", "«\u00a0économie\u00a0» plaît"));
        assertThat(about(traits(0, 0, 1, List.of("dunes", "Mode d’emploi"), Set.of()), economy)
                        .reasons())
                .extracting(Suggestion.Reason::words)
                .containsExactly(new Wording("“mode d'emploi” sells", "«\u00a0mode d'emploi\u00a0» plaît"));
        assertThat(about(traits(0, 0, 1, List.of("économies"), Set.of()), economy)
                        .reasons())
                .isEmpty();
    }

    @Test
    void writesNumbersAsTheReaderDoes() {
        SuggestionRule rule = new SuggestionRule(
                Condition.ALWAYS, 1, new Wording("{words} words, {portraits} upright", "{words} mots"));

        assertThat(about(traits(3, 1, 1_250, List.of(), Set.of()), rule)
                        .reasons()
                        .get(0)
                        .words())
                .isEqualTo(new Wording("1,250 words, 1 upright", "1\u202f250 mots"));
    }

    @Test
    void asksForVideos() {
        Condition filmed = new Condition(
                Bounds.ANY,
                Bounds.ANY,
                Bounds.ANY,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                new Bounds(1, Integer.MAX_VALUE));

        assertThat(filmed.holds(PLAIN, Optional.empty())).isFalse();
        assertThat(filmed.holds(new ArticleTraits(Locale.FRENCH, 0, 0, 100, List.of(), Set.of(), 1), Optional.empty()))
                .isTrue();
    }

    @Test
    void asksForTheObjectiveOfThePost() {
        SuggestionRule rule = new SuggestionRule(
                new Condition(
                        Bounds.ANY,
                        Bounds.ANY,
                        Bounds.ANY,
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(Objective.RECRUITMENT, Objective.PARTNERSHIP),
                        Bounds.ANY),
                3,
                REASON);
        List<NetworkRules> rules = List.of(new NetworkRules(new NetworkId("linkedin"), 3, List.of(rule)));

        for (Objective objective : Objective.values()) {
            assertThat(Suggestions.of(PLAIN, Optional.of(objective), rules)
                            .get(0)
                            .suggested())
                    .as("%s", objective)
                    .isEqualTo(objective == Objective.RECRUITMENT || objective == Objective.PARTNERSHIP);
        }
        assertThat(Suggestions.of(PLAIN, Optional.empty(), rules).get(0).suggested())
                .isFalse();
    }

    @Test
    void asksForLengthLanguageUprightPicturesAndLinks() {
        Condition all = new Condition(
                Bounds.ANY,
                new Bounds(1, 9),
                new Bounds(100, 200),
                List.of(),
                Set.of("vimeo.com"),
                Set.of("fr"),
                Set.of(),
                Bounds.ANY);

        assertThat(all.holds(traits(2, 1, 100, List.of(), Set.of("vimeo.com")), Optional.empty()))
                .isTrue();
        assertThat(all.holds(traits(2, 0, 100, List.of(), Set.of("vimeo.com")), Optional.empty()))
                .isFalse();
        assertThat(all.holds(traits(2, 1, 99, List.of(), Set.of("vimeo.com")), Optional.empty()))
                .isFalse();
        assertThat(all.holds(traits(2, 1, 201, List.of(), Set.of("vimeo.com")), Optional.empty()))
                .isFalse();
        assertThat(all.holds(traits(2, 1, 100, List.of(), Set.of("notvimeo.com")), Optional.empty()))
                .isFalse();
        assertThat(all.holds(
                        new ArticleTraits(Locale.ENGLISH, 2, 1, 100, List.of(), Set.of("vimeo.com"), 0),
                        Optional.empty()))
                .isFalse();
        assertThat(all.holds(
                        new ArticleTraits(Locale.CANADA_FRENCH, 2, 1, 100, List.of(), Set.of("vimeo.com"), 0),
                        Optional.empty()))
                .isTrue();
    }

    @Test
    void countsAnArticlesPicturesWordsTopicsAndLinks() {
        String text = "La criée, filmée par l’équipe.";
        Block linked = new Block(
                Block.Kind.PARAGRAPH,
                text,
                Optional.empty(),
                List.of(
                        new TextLink(new Span(0, 2), "https://WWW.Vimeo.com/1234"),
                        new TextLink(new Span(3, 8), "/fr/economie"),
                        new TextLink(new Span(3, 8), "mailto:not an address")));
        ArticleImage image =
                new ArticleImage(new MediaRef("jcr:1"), new AltText("La criée"), new Credit(""), Optional.empty());
        Article plain = InMemoryArticles.article("a", InMemoryArticles.ADDRESS, Collections.nCopies(5, image));
        Article article = new Article(
                plain.ref(),
                plain.title(),
                "Le chapô.",
                List.of(linked),
                plain.author(),
                Optional.of("economie"),
                List.of("pêche"),
                plain.images(),
                plain.share(),
                plain.address(),
                plain.published());

        ArticleTraits traits = ArticleTraits.of(article, 2);

        assertThat(traits.pictures()).isEqualTo(5);
        assertThat(traits.portraits()).isEqualTo(2);
        assertThat(traits.words()).isEqualTo(8);
        assertThat(traits.topics()).containsExactly("economie", "pêche");
        assertThat(traits.hosts()).containsExactly("vimeo.com");
    }

    @Test
    void refusesAReasonWithoutWeightAndBoundsThatCross() {
        assertThatThrownBy(() -> new SuggestionRule(Condition.ALWAYS, 0, REASON))
                .hasMessage("a reason of weight 0 says nothing");
        assertThatThrownBy(() -> new Bounds(3, 2)).hasMessage("there is no number from 3 to 2");
    }

    private static Suggestion about(ArticleTraits article, SuggestionRule... rules) {
        NetworkRules network = new NetworkRules(new NetworkId("x"), 3, List.of(rules));
        return Suggestions.of(article, Optional.empty(), List.of(network)).get(0);
    }

    private static Condition pictures(int min, int max) {
        return new Condition(
                new Bounds(min, max), Bounds.ANY, Bounds.ANY, List.of(), Set.of(), Set.of(), Set.of(), Bounds.ANY);
    }

    private static Condition topics(String... topics) {
        return new Condition(
                Bounds.ANY, Bounds.ANY, Bounds.ANY, List.of(topics), Set.of(), Set.of(), Set.of(), Bounds.ANY);
    }

    private static ArticleTraits traits(
            int pictures, int portraits, int words, List<String> topics, Set<String> hosts) {
        return new ArticleTraits(Locale.FRENCH, pictures, portraits, words, topics, hosts, 0);
    }
}
