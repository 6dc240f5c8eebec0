package dev.socialpublisher.tone.own.ageing;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.Block;
import dev.socialpublisher.text.Kept;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.kind.FixPolicy;
import dev.socialpublisher.tone.kind.Hit;
import dev.socialpublisher.tone.own.ageing.TimeWords.Found;
import dev.socialpublisher.tone.text.CheckedText;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words of time that are false on the day on which a post leaves. */
record AgedWords(boolean onlyFromArticle, FixPolicy fixes) {
    /** What the words of a text are held against. */
    private record Days(TimeWords words, LocalDate written, DateWords leaving, Set<String> ofArticle) {}

    List<Hit> in(CheckedText text, CheckContext context) {
        Optional<TimeWords> words = TimeWords.of(text.locale());
        List<Found> found = words.map(known -> known.find(text.folded())).orElse(List.of()).stream()
                .filter(each -> !text.isQuoted(each.span()))
                .filter(each -> Kept.spans(text.text()).stream().noneMatch(kept -> kept.contains(each.span())))
                .toList();
        return found.isEmpty()
                ? List.of()
                : words.flatMap(known -> days(known, text.locale(), context)).stream()
                        .flatMap(days -> found.stream().flatMap(each -> hit(text, each, days).stream()))
                        .toList();
    }

    private Optional<Hit> hit(CheckedText text, Found found, Days days) {
        boolean ofArticle = days.ofArticle().contains(found.words());
        LocalDate meant = found.meaning().first().apply(days.written());
        LocalDate read = found.meaning().first().apply(days.leaving().read());
        if (meant.equals(read) || (onlyFromArticle && !ofArticle)) {
            return Optional.empty();
        }
        String date = days.leaving().of(found.meaning(), meant);
        List<String> args = List.of(
                found.span().of(text.text()),
                date,
                days.leaving().day(days.leaving().read()));
        return Optional.of(new Hit(found.span(), args, fix(text, found, days, date, ofArticle)));
    }

    /** After a preposition a date may need other words; there a person writes them. */
    private Optional<Fix> fix(CheckedText text, Found found, Days days, String date, boolean ofArticle) {
        boolean follows = days.words().has("prepositions", found.before());
        if (days.words().has("no fix after", found.before())
                || (follows && !found.meaning().unit().isOneDay())) {
            return Optional.empty();
        }
        String fitting = follows ? date.replaceFirst("^on ", "") : date;
        boolean capital = Character.isUpperCase(text.text().charAt(found.span().start()));
        String replacement =
                capital ? fitting.substring(0, 1).toUpperCase(Locale.ROOT) + fitting.substring(1) : fitting;
        return fixes.fix(replacement, text, found.span(), true)
                .map(fix -> new Fix(fix.replacement(), fix.safe() && ofArticle));
    }

    /** Empty where it is not known when the article appeared or when the post leaves. */
    private static Optional<Days> days(TimeWords words, Locale locale, CheckContext context) {
        Optional<ZonedDateTime> leaves =
                context.occasion().due().or(() -> context.occasion().now());
        return leaves.flatMap(time -> context.article()
                .flatMap(article -> article.published()
                        .map(published -> new Days(
                                words,
                                published.atZone(time.getZone()).toLocalDate(),
                                new DateWords(locale, time.toLocalDate()),
                                ofArticle(words, article)))));
    }

    private static Set<String> ofArticle(TimeWords words, Article article) {
        Stream<String> texts = Stream.concat(
                Stream.of(article.title(), article.lead()),
                article.body().stream().map(Block::text));
        return texts.flatMap(text -> words.find(CheckedText.fold(text)).stream())
                .map(Found::words)
                .collect(Collectors.toSet());
    }
}
