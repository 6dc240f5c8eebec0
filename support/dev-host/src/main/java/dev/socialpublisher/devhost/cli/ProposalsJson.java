package dev.socialpublisher.devhost.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.devhost.cli.Proposals.OnNetwork;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.tone.offer.Offer;
import java.util.List;

/** Proposals for programs. */
final class ProposalsJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProposalsJson() {}

    static String of(Article article, List<OnNetwork> networks) {
        ObjectNode root = JSON.createObjectNode();
        root.put("title", article.title());
        root.put("language", article.ref().key().locale().toLanguageTag());
        ArrayNode list = root.putArray("networks");
        networks.forEach(network -> list.add(network(network)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can be written", e);
        }
    }

    private static ObjectNode network(OnNetwork network) {
        ObjectNode node = JSON.createObjectNode();
        node.put("network", network.profile().id().value());
        node.put("charter", network.charter().id());
        node.put("charterVersion", network.charter().version());
        ArrayNode proposals = node.putArray("proposals");
        network.offers().offers().forEach(offer -> proposals.add(proposal(offer, network.profile())));
        ArrayNode blocked = node.putArray("blockedBy");
        network.offers().blockedBy().forEach(rule -> blocked.add(rule.value()));
        return node;
    }

    private static ObjectNode proposal(Offer offer, NetworkProfile profile) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", offer.candidate().kind().name());
        node.put("text", OnNetwork.text(offer, profile));
        OnNetwork.variant(offer).link().ifPresent(link -> node.put("link", link.toString()));
        node.set("length", length(OnNetwork.length(offer, profile)));
        ArrayNode findings = node.putArray("findings");
        offer.findings()
                .forEach(finding -> findings.addObject()
                        .put("rule", finding.rule().value())
                        .put("severity", finding.severity().name())
                        .put("part", finding.part().name())
                        .put("start", finding.span().start())
                        .put("end", finding.span().end())
                        .put("message", finding.message()));
        ArrayNode sources = node.putArray("sources");
        OnNetwork.variant(offer)
                .provenance()
                .forEach(provenance -> sources.addObject()
                        .put("start", provenance.span().start())
                        .put("end", provenance.span().end())
                        .put("verbatim", provenance.verbatim())
                        .put("part", provenance.passage().part().name())
                        .put("block", provenance.passage().block())
                        .put("passage", provenance.passage().text()));
        return node;
    }

    private static ObjectNode length(TextLength length) {
        return JSON.createObjectNode()
                .put("used", length.used())
                .put("limit", length.limit())
                .put("linkWeight", length.linkWeight())
                .put("fits", length.fits());
    }
}
