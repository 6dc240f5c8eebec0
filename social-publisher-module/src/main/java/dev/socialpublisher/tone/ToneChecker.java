package dev.socialpublisher.tone;

import dev.socialpublisher.tone.text.CheckedVariant;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks a variant against a charter. Pure, bounded in time and in the number of findings; any thread. */
public final class ToneChecker {
    /** Most findings told; a text with more needs another one, not a longer list. */
    public static final int MAX_FINDINGS = 200;

    /**
     * What a check says.
     *
     * @param findings by part, place and rule; at most {@link #MAX_FINDINGS}
     * @param notChecked names of rules, in order, that ran out of budget on this text: nobody knows whether it obeys them
     */
    public record Outcome(List<Finding> findings, List<String> notChecked) {
        public Outcome {
            findings = List.copyOf(findings);
            notChecked = List.copyOf(notChecked);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(ToneChecker.class);

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::part)
            .thenComparing(Finding::image)
            .thenComparing(Finding::span)
            .thenComparing(finding -> finding.rule().value())
            .thenComparing(Finding::message);

    /** Those that block come first where there are too many to tell. */
    private static final Comparator<Finding> GRAVEST =
            Comparator.comparing(Finding::severity).reversed().thenComparing(ORDER);

    private ToneChecker() {}

    /** Ordered by part, place and rule; those that block come first where there are too many to tell. */
    public static List<Finding> check(CheckContext context, Charter charter) {
        return run(context, charter).findings();
    }

    /**
     * The same, with the rules that could not be checked. Independent of the order of the charter's rules. Each image's
     * alternative text is looked at as if the variant had no other.
     */
    public static Outcome run(CheckContext context, Charter charter) {
        Variant variant = context.variant();
        Outcome whole = once(context, charter);
        if (variant.gallery().isEmpty()) {
            return whole;
        }
        List<Finding> found = new ArrayList<>(whole.findings());
        found.removeIf(finding -> finding.part() == VariantPart.ALT_TEXT);
        Set<String> notChecked = new TreeSet<>(whole.notChecked());
        List<VariantImage> images = variant.images();
        for (int i = 0; i < images.size(); i++) {
            int image = i;
            Variant alone = variant.withImage(Optional.of(images.get(i))).withGallery(List.of());
            Outcome outcome = once(context.with(CheckedVariant.of(alone)), charter);
            outcome.findings().stream()
                    .filter(finding -> finding.part() == VariantPart.ALT_TEXT)
                    .forEach(finding -> found.add(finding.ofImage(image)));
            notChecked.addAll(outcome.notChecked());
        }
        return new Outcome(gravest(found).stream().sorted(ORDER).toList(), List.copyOf(notChecked));
    }

    private static Outcome once(CheckContext context, Charter charter) {
        CheckedVariant searched = context.checked().searched(charter.index().words());
        CheckContext prepared = context.with(searched);
        List<Finding> found = new ArrayList<>();
        for (ToneRule rule : rules(charter, searched)) {
            found.addAll(rule.check(prepared));
            if (found.size() > 2 * MAX_FINDINGS) {
                found = gravest(found);
            }
        }
        List<String> notChecked =
                searched.budget().unfinished().stream().sorted().toList();
        if (!notChecked.isEmpty()) {
            LOG.warn("charter {} {}: out of budget, not checked: {}", charter.id(), charter.version(), notChecked);
        }
        return new Outcome(gravest(found).stream().sorted(ORDER).toList(), notChecked);
    }

    /** By id, whatever order the charter has them in: they share one budget. */
    private static List<ToneRule> rules(Charter charter, CheckedVariant searched) {
        return charter.index().setOffBy(searched.found()).stream()
                .sorted(Comparator.comparing(rule -> rule.id().value()))
                .toList();
    }

    private static List<Finding> gravest(List<Finding> found) {
        return new ArrayList<>(
                found.stream().sorted(GRAVEST).limit(MAX_FINDINGS).toList());
    }
}
