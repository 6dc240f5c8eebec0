package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finding at its place in a file; told once for all networks on which it is the same.
 *
 * @param width of the place in code points, at least 1
 * @param networks in the order in which they were asked for
 */
record Told(
        String file,
        FilePosition at,
        int width,
        RuleId rule,
        Severity severity,
        Words words,
        Optional<Fix> fix,
        List<String> networks) {
    /** What a finding says, the message in one line. */
    record Words(String message, String reason, String match) {
        Words {
            message = message.replaceAll("\\R+", " ").replace('\uFFFC', '…');
        }
    }

    private static final Comparator<Told> ORDER = Comparator.<Told>comparingInt(
                    told -> told.at().line())
            .thenComparingInt(told -> told.at().column())
            .thenComparing(told -> told.rule().value())
            .thenComparing(told -> told.words().message());

    static Told of(String file, Source source, Finding finding, String network) {
        Span place = source.piece().place(finding.part(), finding.span());
        String words = source.content()
                .substring(place.start(), Math.min(place.end(), source.content().length()));
        return new Told(
                file,
                source.lines().at(place.start()),
                Math.max(1, words.codePointCount(0, words.length())),
                finding.rule(),
                finding.severity(),
                new Words(finding.message(), finding.reason(), finding.match()),
                finding.fix(),
                List.of(network));
    }

    /** A piece of a file, and the file. */
    record Source(String content, Lines lines, Piece piece) {}

    /** In the order of their places, those that say the same on several networks put together. */
    static List<Told> merged(List<Told> all) {
        Map<Told, List<String>> networks = new LinkedHashMap<>();
        all.forEach(told -> networks.computeIfAbsent(told.on(List.of()), same -> new ArrayList<>())
                .addAll(told.networks()));
        return networks.entrySet().stream()
                .map(entry ->
                        entry.getKey().on(entry.getValue().stream().distinct().toList()))
                .sorted(ORDER)
                .toList();
    }

    private Told on(List<String> others) {
        return new Told(file, at, width, rule, severity, words, fix, others);
    }
}
