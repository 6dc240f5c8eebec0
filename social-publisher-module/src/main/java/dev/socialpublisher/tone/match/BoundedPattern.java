package dev.socialpublisher.tone.match;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.literal.RequiredWords;
import dev.socialpublisher.tone.literal.Triggers;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.tone.text.StepBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A regular expression whose work is bounded, by itself and by what is left for the whole check.
 *
 * @param folded whether it sees the folded text or the text exactly as written
 * @param required what is known of its finds
 */
record BoundedPattern(Pattern pattern, boolean folded, RequiredWords required) implements Finder {
    private static final Logger LOG = LoggerFactory.getLogger(BoundedPattern.class);
    private static final int MAX_STEPS = 3_000_000;

    @Override
    public Triggers triggers() {
        return required.triggers();
    }

    @Override
    public List<Span> find(CheckedText text, RuleId rule) {
        return text.mayHold(triggers()) ? findIn(text, rule, false) : List.of();
    }

    /** Of every find the first group that took part; the whole find where none did. */
    List<Span> captures(CheckedText text, RuleId rule) {
        return text.mayHold(triggers()) ? findIn(text, rule, true) : List.of();
    }

    /** What the groups of one of its finds hold, in order; nothing for one that took no part. Empty where there are none. */
    List<String> groups(CheckedText text, Span find) {
        BoundedText bounded = new BoundedText(
                folded ? text.folded() : text.exact(), text.budget().allowance(MAX_STEPS));
        try {
            Matcher matcher = pattern.matcher(bounded)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(find.start(), bounded.length());
            return matcher.lookingAt() ? groups(text.text(), matcher) : List.of();
        } catch (BoundedText.TooManySteps | StackOverflowError e) {
            return List.of();
        } finally {
            text.budget().spend(bounded.stepsTaken());
        }
    }

    int groupCount() {
        return pattern.matcher("").groupCount();
    }

    static List<String> groups(String text, Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            groups.add(matcher.start(group) < 0 ? "" : text.substring(matcher.start(group), matcher.end(group)));
        }
        return groups;
    }

    /** Whether it finds something, be it a place without signs; yes where it takes too long to know. */
    boolean occurs(CheckedText text, RuleId rule) {
        return text.mayHold(triggers()) && bounded(text, rule, Matcher::find, true);
    }

    /** Whether it finds something inside a place. */
    boolean standsIn(CheckedText text, Span place, RuleId rule) {
        return text.mayHold(triggers())
                && bounded(
                        text,
                        rule,
                        matcher -> matcher.useTransparentBounds(true)
                                .useAnchoringBounds(false)
                                .region(place.start(), place.end())
                                .find(),
                        false);
    }

    private List<Span> findIn(CheckedText text, RuleId rule, boolean captured) {
        return bounded(text, rule, matcher -> finds(matcher, Window.of(text, required), captured), List.of());
    }

    private <T> T bounded(CheckedText text, RuleId rule, Function<Matcher, T> search, T otherwise) {
        StepBudget budget = text.budget();
        int allowed = budget.allowance(MAX_STEPS);
        BoundedText bounded = new BoundedText(folded ? text.folded() : text.exact(), allowed);
        try {
            return search.apply(pattern.matcher(bounded));
        } catch (BoundedText.TooManySteps | StackOverflowError e) {
            LOG.warn(
                    "rule {}: the pattern '{}' takes too long on a text of {} signs; it found nothing",
                    rule,
                    pattern,
                    bounded.length());
            budget.unfinished(rule.value());
            return otherwise;
        } finally {
            budget.spend(bounded.stepsTaken());
        }
    }

    /** As over the whole text: what stands before and behind a window is seen, too. */
    private static List<Span> finds(Matcher matcher, List<Window> windows, boolean captured) {
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (Window window : windows) {
            from = Math.max(from, window.from());
            if (from <= window.last()) {
                matcher.region(from, window.end());
                from = findsIn(matcher, window, captured, found);
            }
        }
        return found;
    }

    /** Where to go on behind the window's finds. */
    private static int findsIn(Matcher matcher, Window window, boolean captured, List<Span> found) {
        int next = matcher.regionStart();
        while (found.size() < MAX_FINDS && matcher.find() && matcher.start() <= window.last()) {
            if (matcher.end() > matcher.start()) {
                found.add(captured ? capture(matcher) : new Span(matcher.start(), matcher.end()));
            }
            next = matcher.end();
        }
        return next;
    }

    private static Span capture(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.end(group) > matcher.start(group)) {
                return new Span(matcher.start(group), matcher.end(group));
            }
        }
        return new Span(matcher.start(), matcher.end());
    }
}
