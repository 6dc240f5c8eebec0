package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.devhost.cli.Proposals.OnNetwork;
import dev.socialpublisher.network.LinkPlacement;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.offer.Offer;
import dev.socialpublisher.variant.Provenance;
import java.util.List;
import java.util.Locale;

/** Proposals for people. */
final class ProposalsText {
    private static final String INDENT = "    ";

    private ProposalsText() {}

    static String of(Article article, List<OnNetwork> networks) {
        StringBuilder out = new StringBuilder(article.title()).append('\n');
        for (OnNetwork network : networks) {
            out.append("\n== %s · charter %s %s · %d proposals\n"
                    .formatted(
                            network.profile().name(),
                            network.charter().id(),
                            network.charter().version(),
                            network.offers().offers().size()));
            network.offers().offers().forEach(offer -> append(offer, network.profile(), out));
            if (!network.offers().blockedBy().isEmpty()) {
                out.append("\n  Candidates were left out by %s\n"
                        .formatted(network.offers().blockedBy()));
            }
        }
        return out.toString();
    }

    private static void append(Offer offer, NetworkProfile profile, StringBuilder out) {
        out.append("\n  %s · %s\n"
                .formatted(
                        offer.candidate().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        length(OnNetwork.length(offer, profile))));
        out.append(OnNetwork.text(offer, profile).indent(INDENT.length()));
        if (profile.card().link() != LinkPlacement.IN_TEXT) {
            OnNetwork.variant(offer).link().ifPresent(link -> out.append("%slink     %s\n".formatted(INDENT, link)));
        }
        OnNetwork.variant(offer).provenance().forEach(provenance -> out.append(source(offer, provenance)));
        offer.findings().forEach(finding -> out.append(finding(finding)));
        offer.appliedFixes()
                .forEach(fix -> out.append(
                        "%sfixed    %s: %s → %s\n".formatted(INDENT, fix.rule().value(), fix.before(), fix.after())));
    }

    private static String length(TextLength length) {
        String link = length.linkWeight() > 0 ? ", a link counts " + length.linkWeight() : "";
        String bytes =
                length.secondLimit() > 0 ? ", %d/%d bytes".formatted(length.secondUsed(), length.secondLimit()) : "";
        return "%d/%d%s%s".formatted(length.used(), length.limit(), link, bytes);
    }

    private static String source(Offer offer, Provenance provenance) {
        return "%ssource   %s%s: %s\n"
                .formatted(
                        INDENT,
                        provenance.passage().part().name().toLowerCase(Locale.ROOT),
                        provenance.verbatim() ? "" : ", shortened",
                        oneLine(provenance.span().of(OnNetwork.variant(offer).text())));
    }

    private static String finding(Finding finding) {
        return "%s%-8s %s: %s\n"
                .formatted(
                        INDENT,
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.rule().value(),
                        finding.message());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
