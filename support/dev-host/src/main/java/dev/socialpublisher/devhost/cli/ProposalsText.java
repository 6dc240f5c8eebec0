package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.devhost.cli.Proposals.OnNetwork;
import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Severity;
import dev.socialpublisher.tone.offer.Offer;
import dev.socialpublisher.variant.Provenance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Proposals for people. */
final class ProposalsText {
    private static final String INDENT = "    ";

    private final Words words;
    private final int column;

    ProposalsText(Words words) {
        this.words = words;
        this.column = Stream.concat(
                        Stream.of("cli.variants.link", "cli.variants.source", "cli.variants.fixed"),
                        Arrays.stream(Severity.values()).map(severity -> "cli.severity." + severity))
                .mapToInt(key -> words.get(key).length())
                .max()
                .orElseThrow();
    }

    String of(Article article, List<OnNetwork> networks) {
        StringBuilder out = new StringBuilder(article.title()).append('\n');
        for (OnNetwork network : networks) {
            out.append("\n== ")
                    .append(words.get(
                            "cli.variants.network",
                            network.profile().name(),
                            network.charter().id(),
                            network.charter().version(),
                            network.offers().offers().size()))
                    .append('\n');
            network.offers().offers().forEach(offer -> append(offer, network.profile(), out));
            if (!network.offers().blockedBy().isEmpty()) {
                out.append("\n  ")
                        .append(words.get(
                                "cli.variants.blocked", network.offers().blockedBy()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private void append(Offer offer, NetworkProfile profile, StringBuilder out) {
        out.append("\n  %s · %s\n"
                .formatted(
                        words.get("cli.kind." + offer.candidate().kind()), length(OnNetwork.length(offer, profile))));
        out.append(OnNetwork.text(offer, profile).indent(INDENT.length()));
        if (profile.card().link() != LinkPlacement.IN_TEXT) {
            OnNetwork.variant(offer)
                    .link()
                    .ifPresent(link -> out.append(line(words.get("cli.variants.link"), link.toString())));
        }
        OnNetwork.variant(offer).provenance().forEach(provenance -> out.append(source(offer, provenance)));
        offer.findings().forEach(finding -> out.append(finding(finding)));
        offer.appliedFixes()
                .forEach(fix -> out.append(line(
                        words.get("cli.variants.fixed"),
                        said(fix.rule().value(), fix.before() + " → " + fix.after()))));
    }

    private String length(TextLength length) {
        String link = length.linkWeight() > 0 ? words.get("cli.variants.link-weight", length.linkWeight()) : "";
        String bytes = length.secondLimit() > 0
                ? words.get("cli.variants.bytes", length.secondUsed(), length.secondLimit())
                : "";
        return "%d/%d%s%s".formatted(length.used(), length.limit(), link, bytes);
    }

    private String source(Offer offer, Provenance provenance) {
        String part = words.get("cli.part." + provenance.passage().part());
        return line(
                words.get("cli.variants.source"),
                said(
                        provenance.verbatim() ? part : words.get("cli.variants.shortened", part),
                        oneLine(provenance.span().of(OnNetwork.variant(offer).text()))));
    }

    private String finding(Finding finding) {
        return line(
                words.get("cli.severity." + finding.severity()),
                said(finding.rule().value(), finding.message()));
    }

    private String line(String label, String text) {
        return INDENT + label + " ".repeat(column - label.length() + 1) + text + "\n";
    }

    private String said(String subject, String words) {
        return this.words.get("cli.said", subject, words);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
