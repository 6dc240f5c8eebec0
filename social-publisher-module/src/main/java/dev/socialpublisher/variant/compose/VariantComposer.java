package dev.socialpublisher.variant.compose;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.text.Cuts;
import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.Similarity;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.CandidateKind;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.digest.ArticleDigest;
import dev.socialpublisher.variant.digest.Opening;
import dev.socialpublisher.variant.digest.Ranking;
import dev.socialpublisher.variant.digest.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Derives posts from an article: each candidate opens with another sentence, always fits its network, and says of every
 * sentence where it comes from. Pure and deterministic; bounded in time by the article's length.
 */
public final class VariantComposer {
    /** Most that two candidates of one article may have in common, as {@link Similarity} measures. */
    public static final double MOST_SIMILAR = 0.4;

    private static final int ENOUGH = 4;
    private static final int ROOMY = 300;

    /** Key sentences good enough to stand under a headline. */
    private static final int FIRM = 4;

    private final Composition composition;
    private final Recipe recipe;
    private final ArticleDigest digest;
    private final Ranking ranking;
    private final Ranking.Best best;
    private final Vocabulary vocabulary;
    private final Phrasing phrasing;
    private final Frame frame;
    private final Room room;
    private final int target;
    private final List<Sibling> siblings = new ArrayList<>();

    /** Words so far and the sentences that they use up. */
    private record Composed(Draft draft, List<Statement> statements) {
        Composed plus(Draft longer, Statement statement) {
            return new Composed(
                    longer,
                    Stream.concat(statements.stream(), Stream.of(statement)).toList());
        }
    }

    /** @param keys what its words are about */
    private record Sibling(Candidate candidate, List<Statement> statements, Set<String> keys) {}

    VariantComposer(Composition composition, NetworkProfile profile, Recipe recipe, ComposeSettings settings) {
        this.composition = composition;
        this.recipe = recipe;
        this.digest = composition.digest();
        this.vocabulary = composition.vocabulary(settings);
        this.phrasing = new Phrasing(composition, vocabulary);
        this.room = new Room(profile, settings);
        this.target = recipe.targetLength() > 0 ? Math.min(recipe.targetLength(), room.most()) : room.most();
        this.ranking = composition.ranking();
        this.best = ranking.best(target);
        this.frame = new Frame(composition, profile, recipe, hashtags(profile, settings));
    }

    /**
     * Candidates in the recipe's order of kinds, then further ones of the kinds that an article has several of. Where none
     * of the recipe's kinds can be had the headline stands in, and where nothing fits whole, a beginning of title, lead or
     * body that is cut between words; empty when not even that can be had, or the recipe names no kind.
     */
    public static List<Candidate> compose(
            Article article, NetworkProfile profile, Recipe recipe, ComposeSettings settings) {
        return new Composition(article).candidates(profile, recipe, settings);
    }

    /** At most as many as article, network, recipe and charter all allow. */
    private List<String> hashtags(NetworkProfile profile, ComposeSettings settings) {
        int network = profile.text().maxHashtags() == 0
                ? Integer.MAX_VALUE
                : profile.text().maxHashtags();
        return composition.hashtags().stream()
                .filter(vocabulary::allows)
                .limit(Math.max(0, Math.min(network, Math.min(recipe.maxHashtags(), settings.maxHashtags()))))
                .toList();
    }

    List<Candidate> candidates() {
        List<CandidateKind> kinds = recipe.kinds().stream().distinct().toList();
        kinds.forEach(this::add);
        kinds.stream()
                .filter(kind -> kind == CandidateKind.KEY_SENTENCE || kind == CandidateKind.QUOTATION)
                .filter(kind -> siblings.size() < ENOUGH)
                .forEach(this::add);
        if (siblings.isEmpty() && !kinds.isEmpty()) {
            add(CandidateKind.HEADLINE);
        }
        if (siblings.isEmpty() && !kinds.isEmpty()) {
            shortened().ifPresent(siblings::add);
        }
        return Stream.concat(siblings.stream().map(Sibling::candidate), thread(kinds))
                .toList();
    }

    /** Another form of what the others say, so that it neither takes their words nor is measured against them. */
    private Stream<Candidate> thread(List<CandidateKind> kinds) {
        if (!kinds.contains(CandidateKind.THREAD) || room.mostParts() < ThreadComposer.FEWEST) {
            return Stream.empty();
        }
        ThreadComposer.Means means = new ThreadComposer.Means(phrasing, vocabulary, ranking, frame, room);
        return new ThreadComposer(means, target)
                .compose(best).stream().map(variant -> new Candidate(CandidateKind.THREAD, variant));
    }

    private void add(CandidateKind kind) {
        openings(kind).stream()
                .map(opening -> compose(kind, opening))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(siblings::add);
    }

    private List<Opening> openings(CandidateKind kind) {
        return switch (kind) {
            case HEADLINE -> ranking.headlines();
            case LEAD -> ranking.leads();
            case KEY_SENTENCE -> best.keySentences();
            case KEY_FIGURE -> best.keyFigures();
            case QUOTATION -> best.quotations();
            case QUESTION -> best.questions();
            case THREAD -> List.of(); // opens with several at once
        };
    }

    private Optional<Sibling> compose(CandidateKind kind, Opening opening) {
        Composed bare = new Composed(phrasing.open(opening), opening.statements());
        boolean open = bare.statements().stream().noneMatch(this::isUsed)
                && vocabulary.allows(bare.draft().text());
        if (!open || room.fitted(frame.with(bare.draft())).isEmpty()) {
            return Optional.empty();
        }
        Stream<Composed> longer = recipe.followUp() ? continued(kind, opening, bare) : Stream.empty();
        return Stream.concat(longer, Stream.of(bare))
                .filter(this::differs)
                .findFirst()
                .flatMap(composed -> room.fitted(frame.with(composed.draft()))
                        .map(variant -> sibling(kind, variant, composed.statements())));
    }

    /** With what the article says next; behind a headline the lead, behind a lead that leaves much room a key sentence. */
    private Stream<Composed> continued(CandidateKind kind, Opening opening, Composed bare) {
        Composed composed = chained(bare, ranking.after(opening));
        boolean roomy = target >= ROOMY && Graphemes.count(composed.draft().text()) * 2 < target;
        Stream<Opening> second = switch (kind) {
            case HEADLINE ->
                Stream.concat(leadsForHeadline(), best.keySentences().stream().limit(FIRM));
            case LEAD -> roomy ? best.keySentences().stream() : Stream.empty();
            case KEY_SENTENCE, KEY_FIGURE, QUOTATION, QUESTION, THREAD -> Stream.empty();
        };
        Stream<Composed> paragraphs = second.flatMap(start -> withParagraph(composed, start).stream());
        return Stream.concat(paragraphs, Stream.of(composed));
    }

    /** Further sentences as long as each fits: a gap would make one answer to what the other did not say. */
    private Composed chained(Composed composed, List<Statement> following) {
        Composed longer = composed;
        for (Statement next : following) {
            Optional<Composed> extended = extended(longer, " ", next);
            if (extended.isEmpty()) {
                return longer;
            }
            longer = extended.get();
        }
        return longer;
    }

    private Optional<Composed> withParagraph(Composed composed, Opening start) {
        return extended(composed, Phrasing.PARAGRAPH, start.last())
                .map(extended -> chained(extended, ranking.after(start)));
    }

    private Optional<Composed> extended(Composed composed, String gap, Statement next) {
        boolean fresh = !isUsed(next) && composed.statements().stream().noneMatch(next::overlaps);
        if (!fresh || !composition.continues(next)) {
            return Optional.empty();
        }
        Draft longer = phrasing.narrate(composed.draft(), gap, next);
        boolean fits = Graphemes.count(longer.text()) <= target
                && vocabulary.allows(longer.text())
                && room.holds(frame.with(longer));
        return fits ? Optional.of(composed.plus(longer, next)) : Optional.empty();
    }

    /** The headline leaves the lead's first sentence to the candidate that opens with it, where it can. */
    private Stream<Opening> leadsForHeadline() {
        List<Opening> leads = ranking.leads();
        boolean shares = recipe.kinds().contains(CandidateKind.LEAD) && leads.size() > 1;
        return Stream.concat(leads.stream().skip(shares ? 1 : 0), ranking.top().stream());
    }

    private boolean isUsed(Statement statement) {
        return siblings.stream().flatMap(it -> it.statements().stream()).anyMatch(statement::overlaps);
    }

    private boolean differs(Composed composed) {
        if (siblings.isEmpty()) {
            return true;
        }
        Set<String> keys = composition.keys(composed.draft().text());
        return siblings.stream().allMatch(sibling -> Similarity.of(sibling.keys(), keys) <= MOST_SIMILAR);
    }

    private Sibling sibling(CandidateKind kind, Variant variant, List<Statement> statements) {
        return new Sibling(new Candidate(kind, variant), statements, composition.keys(variant.text()));
    }

    /** The last resort of a title or sentence that is too long for the network. */
    private Optional<Sibling> shortened() {
        return digest.opening().stream()
                .map(this::shortened)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Sibling> shortened(Statement statement) {
        String set = phrasing.set(room.window(statement.text()));
        Optional<Integer> word = longest(statement, Cuts.words(set, digest.locale()));
        Optional<Integer> clause = longest(statement, Cuts.clauses(set, digest.locale()));
        return clause.filter(end -> end * 2 >= word.orElse(0))
                .or(() -> word)
                .flatMap(end -> room.fitted(frame.with(phrasing.cut(statement, end))))
                .filter(variant -> vocabulary.allows(variant.text()))
                .map(variant -> sibling(kindOf(statement), variant, List.of(statement)));
    }

    private Optional<Integer> longest(Statement statement, List<Integer> ends) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean fits = room.fitted(frame.with(phrasing.cut(statement, ends.get(middle))))
                    .isPresent();
            low = fits ? middle + 1 : low;
            high = fits ? high : middle;
        }
        return low == 0 ? Optional.empty() : Optional.of(ends.get(low - 1));
    }

    private static CandidateKind kindOf(Statement statement) {
        return switch (statement.passage().part()) {
            case TITLE -> CandidateKind.HEADLINE;
            case LEAD -> CandidateKind.LEAD;
            case BODY, AUTHOR, SECTION, TAG, IMAGE, CREDIT, VIDEO, SHARE -> CandidateKind.KEY_SENTENCE;
        };
    }
}
