package dev.socialpublisher.variant.compose;

import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.ThreadText;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.digest.Opening;
import dev.socialpublisher.variant.digest.Ranking;
import dev.socialpublisher.variant.digest.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article as a thread: title or lead first, then its key sentences in the article's own order, each a part with what
 * follows it there; hashtags and link close the last. Used for one composition, by one thread.
 */
final class ThreadComposer {
    /** What is less makes one post. */
    static final int FEWEST = 3;

    private static final int MOST = 5;

    private final Phrasing phrasing;
    private final Vocabulary vocabulary;
    private final Ranking ranking;
    private final Frame frame;
    private final Room room;
    private final int target;

    /** What all candidates of a composition share. */
    record Means(Phrasing phrasing, Vocabulary vocabulary, Ranking ranking, Frame frame, Room room) {}

    ThreadComposer(Means means, int target) {
        phrasing = means.phrasing();
        vocabulary = means.vocabulary();
        ranking = means.ranking();
        frame = means.frame();
        room = means.room();
        this.target = target;
    }

    /** A thread as it grows. */
    private record Grown(Draft draft, List<Statement> used, int parts) {
        boolean uses(Opening opening) {
            return opening.statements().stream().anyMatch(this::uses);
        }

        boolean uses(Statement statement) {
            return used.stream().anyMatch(statement::overlaps);
        }

        Grown plus(Draft longer, List<Statement> more, int newParts) {
            return new Grown(longer, Stream.concat(used.stream(), more.stream()).toList(), newParts);
        }
    }

    /** Empty where the article has too little to say for one. */
    Optional<Variant> compose(Ranking.Best best) {
        List<Opening> points = best.keySentences().stream()
                .filter(opening -> opening.speaker().isEmpty())
                .limit(2L * MOST)
                .toList();
        return Stream.concat(ranking.headlines().stream(), ranking.leads().stream())
                .filter(start -> fits(phrasing.open(start)))
                .map(start -> grown(start, points))
                .filter(thread -> thread.parts() >= FEWEST)
                .flatMap(thread -> room.fitted(frame.with(thread.draft())).stream())
                .findFirst();
    }

    private Grown grown(Opening start, List<Opening> points) {
        Grown opened = opened(new Grown(phrasing.open(start), start.statements(), 1));
        List<Opening> chosen = points.stream()
                .filter(point -> !opened.uses(point))
                .limit(Math.min(MOST, room.mostParts()) - 1L)
                .sorted(Comparator.comparingInt(
                                (Opening point) -> point.first().passage().block())
                        .thenComparingInt(point -> point.first().order()))
                .toList();
        Grown thread = opened;
        for (Opening point : chosen) {
            thread = withPart(thread, point);
        }
        return thread;
    }

    /** A title alone says little: the lead stands under it where it fits. */
    private Grown opened(Grown start) {
        return ranking.leads().stream()
                .filter(lead -> !start.uses(lead))
                .map(lead -> start.plus(
                        phrasing.narrate(start.draft(), Phrasing.PARAGRAPH, lead.last()), lead.statements(), 1))
                .filter(longer -> fits(longer.draft()))
                .findFirst()
                .orElse(start);
    }

    private Grown withPart(Grown thread, Opening point) {
        if (thread.uses(point)) {
            return thread;
        }
        Draft draft = thread.draft();
        String gap = ThreadText.BREAK;
        for (Statement sentence : point.sentences()) {
            draft = phrasing.narrate(draft, gap, sentence);
            gap = " ";
        }
        return fits(draft) ? followed(thread.plus(draft, point.statements(), thread.parts() + 1), point) : thread;
    }

    /** What the article says next, as long as the part has room for it. */
    private Grown followed(Grown thread, Opening point) {
        Grown longer = thread;
        for (Statement next : ranking.after(point)) {
            Draft draft = phrasing.narrate(longer.draft(), " ", next);
            if (longer.uses(next) || !ranking.continues(next) || !fits(draft)) {
                return longer;
            }
            longer = longer.plus(draft, List.of(next), longer.parts());
        }
        return longer;
    }

    private boolean fits(Draft draft) {
        String text = draft.text();
        int begin = text.lastIndexOf(ThreadText.BREAK);
        String last = begin < 0 ? text : text.substring(begin + ThreadText.BREAK.length());
        return Graphemes.count(last) <= target && vocabulary.allows(last) && room.holds(frame.with(draft));
    }
}
