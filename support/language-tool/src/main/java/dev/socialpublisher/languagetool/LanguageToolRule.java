package dev.socialpublisher.languagetool;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleDescription;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.RuleHead;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** LanguageTool's remarks as findings, without those that mean a network's own signs or the article's own names. */
record LanguageToolRule(RuleHead head, String language, Selection selection, Engine engine) implements ToneRule {
    /** Longer texts are looked at up to here: a check costs about 0.3 ms a sign. */
    static final int MAX_LENGTH = 5_000;

    /** Links, handles, hashtags: not words of the language. */
    private static final Pattern NETWORK_SIGNS =
            Pattern.compile("https?://\\S+|(?<![\\p{L}\\p{N}_])[#＃@][\\p{L}\\p{M}\\p{N}_.@-]+");

    @Override
    public RuleId id() {
        return head.definition().id();
    }

    @Override
    public RuleDescription description() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("language", language);
        if (!selection.categories().isEmpty()) {
            settings.put(
                    "categories",
                    String.join(" · ", selection.categories().stream().sorted().toList()));
        }
        if (!selection.without().isEmpty()) {
            settings.put(
                    "without",
                    String.join(" · ", selection.without().stream().sorted().toList()));
        }
        return head.description(settings);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (VariantPart part : VariantPart.values()) {
            if (head.applies(context) && head.parts().contains(part)) {
                findings.addAll(check(context.text(part), context.article()));
            }
        }
        return findings;
    }

    private List<Finding> check(CheckedText text, Optional<Article> article) {
        String looked = text.text().substring(0, Math.min(text.text().length(), MAX_LENGTH));
        if (looked.isBlank()) {
            return List.of();
        }
        List<Span> signs = NETWORK_SIGNS
                .matcher(looked)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        return engine.remarks(looked).stream()
                .filter(selection::takes)
                .filter(remark -> signs.stream().noneMatch(sign -> overlap(sign, remark.span())))
                .filter(remark ->
                        !remark.isSpelling() || !standsIn(article, remark.span().of(looked)))
                .map(remark -> finding(text, remark))
                .toList();
    }

    private Finding finding(CheckedText text, Remark remark) {
        String found = remark.span().of(text.text());
        Optional<Fix> fix = remark.suggestions().stream().findFirst().map(words -> new Fix(words, false));
        return head.finding(text.part(), remark.span(), found, List.of(remark.message()), fix);
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Names and terms that the editors wrote in the article are not slips of the post. */
    private static boolean standsIn(Optional<Article> article, String words) {
        return article.map(LanguageToolRule::texts).orElseGet(Stream::empty).anyMatch(text -> text.contains(words));
    }

    private static Stream<String> texts(Article article) {
        Stream<String> head =
                Stream.of(article.title(), article.lead(), article.author().orElse(""));
        return Stream.concat(head, article.body().stream().map(Block::text));
    }
}
