package dev.socialpublisher.variant.poll;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.fact.PollLimit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares a poll with what a network takes. Refusals carry VARIANT_POLL_WRONG and their place. Pure. */
public final class PollFit {
    private final VariantPoll poll;
    private final PollLimit limit;
    private final String network;

    private PollFit(VariantPoll poll, PollLimit limit, String network) {
        this.poll = poll;
        this.limit = limit;
        this.network = network;
    }

    /** The first bound that it breaks, with value and bound; VARIANT_PART_NOT_SUPPORTED where there are no polls. */
    public static Optional<SocialException> refusal(VariantPoll poll, NetworkProfile profile) {
        Optional<PollLimit> limit = PollLimit.of(profile);
        if (limit.isEmpty()) {
            return Optional.of(new SocialException(
                    ErrorCode.VARIANT_PART_NOT_SUPPORTED,
                    Wording.of(
                            "no poll is sent to %s; take it out",
                            "aucun sondage n’est envoyé sur %s\u202f; retirez-le", profile.name()),
                    Place.of("poll")));
        }
        PollFit fit = new PollFit(poll, limit.get(), profile.name());
        return Stream.of(fit.count(), fit.lengths(), fit.twice(), fit.question(), fit.hours())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<SocialException> count() {
        int options = poll.options().size();
        return options >= PollLimit.LEAST_OPTIONS && options <= limit.options()
                ? Optional.empty()
                : wrong(
                        "poll.options",
                        Wording.of(
                                "the poll has %d options, %s takes %d to %d",
                                "le sondage a %d choix, %s en accepte de %d à %d",
                                options,
                                network,
                                PollLimit.LEAST_OPTIONS,
                                limit.options()));
    }

    private Optional<SocialException> lengths() {
        List<String> options = poll.options();
        return IntStream.range(0, options.size())
                .filter(at -> options.get(at).isEmpty() || options.get(at).length() > limit.optionLength())
                .boxed()
                .findFirst()
                .flatMap(at -> wrong(
                        "poll.options",
                        Wording.of(
                                "option %d has %d characters, %s takes 1 to %d",
                                "le choix %d compte %d caractères, %s en accepte de 1 à %d",
                                at + 1,
                                options.get(at).length(),
                                network,
                                limit.optionLength())));
    }

    private Optional<SocialException> twice() {
        Set<String> seen = new HashSet<>();
        return poll.options().stream()
                .filter(option -> !seen.add(option.toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(option -> wrong(
                        "poll.options",
                        Wording.of(
                                "the option \"%s\" stands there twice",
                                "le choix «\u00a0%s\u00a0» figure deux fois", option)));
    }

    private Optional<SocialException> question() {
        int length = poll.question().length();
        if (limit.question() == 0) {
            return length == 0
                    ? Optional.empty()
                    : wrong(
                            "poll.question",
                            Wording.of(
                                    "on %s the post's text is the question; take the other one out",
                                    "sur %s, le texte du post est la question\u202f; retirez l’autre", network));
        }
        return length > 0 && length <= limit.question()
                ? Optional.empty()
                : wrong(
                        "poll.question",
                        Wording.of(
                                "the question has %d characters, %s takes 1 to %d",
                                "la question compte %d caractères, %s en accepte de 1 à %d",
                                length,
                                network,
                                limit.question()));
    }

    private Optional<SocialException> hours() {
        return limit.hours().contains(poll.hours())
                ? Optional.empty()
                : wrong(
                        "poll.hours",
                        Wording.of(
                                "the poll is open for %d hours, %s takes %s",
                                "le sondage est ouvert %d heures, %s accepte %s",
                                poll.hours(),
                                network,
                                limit.hours().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private static Optional<SocialException> wrong(String field, Wording why) {
        return Optional.of(new SocialException(ErrorCode.VARIANT_POLL_WRONG, why, Place.of(field)));
    }
}
