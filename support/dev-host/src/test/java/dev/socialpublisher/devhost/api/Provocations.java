package dev.socialpublisher.devhost.api;

import dev.socialpublisher.devhost.api.Contract.Operation;
import java.util.UUID;

/** Calls that earn a documented refusal. */
final class Provocations {
    private static final int OVER_THE_LIMIT = 2_000_000;

    private final ApiHost host;
    private final Examples examples;
    private final Pictures pictures;

    Provocations(ApiHost host, Examples examples) {
        this.host = host;
        this.examples = examples;
        pictures = new Pictures(host);
    }

    Ask of(Operation operation, int status) {
        return switch (status) {
            case 304 -> unchanged(operation);
            case 400 -> malformed(operation);
            case 401 -> examples.of(operation).anonymous();
            case 403 -> examples.of(operation).as(ApiHost.ROLELESS);
            case 404 -> missing(operation);
            case 409 -> conflicting(operation);
            case 412 -> examples.of(operation).with("If-Match", "\"0\"");
            case 413 -> tooLarge(operation);
            case 415 -> unsupported(operation);
            default ->
                throw new AssertionError("no way to provoke " + status + " from " + operation.id() + ": add one");
        };
    }

    private Ask unchanged(Operation operation) {
        Ask ask = examples.of(operation);
        return ask.with("If-None-Match", host.call(ask).header("etag"));
    }

    private Ask malformed(Operation operation) {
        Ask ask = examples.of(operation);
        if (ask.body().isPresent()) {
            return ask.sending("{\"channel\": ");
        }
        return switch (operation.id()) {
            case "listPosts" -> ask.asking("limit", "0");
            case "listCharterVersions" -> ask.asking("limit", "0");
            case "listCharterSamples" -> ask.asking("network", "x".repeat(31));
            case "getCharterDifference" -> ask.asking("from", "x");
            case "getMedia" -> ask.asking("width", "5");
            case "listSuggestions" -> ask.asking("objective", "FAME");
            case "getArticle", "listCandidates", "getMeta" -> ask.asking("lang", "");
            case "listLanguages" -> ask.at(ask.path().replace(examples.drafts().article(), "x".repeat(61)));
            case "testChannel" ->
                examples.connecting().test(examples.connecting().onAClosedNetwork());
            default -> throw new AssertionError("no malformed call of " + operation.id() + ": add one");
        };
    }

    private Ask unsupported(Operation operation) {
        Ask ask = examples.of(operation);
        return ask.body().isPresent() ? ask.with("Content-Type", "text/plain") : ask.asking("ref", pictures.text());
    }

    private Ask missing(Operation operation) {
        Ask ask = examples.of(operation);
        return switch (operation.id()) {
            case "createPost", "checkVariant" ->
                ask.sending(ask.body().orElseThrow().replace(Drafts.CHANNEL, "x-nowhere"));
            case "getMedia" -> ask.asking("ref", "jcr:" + UUID.randomUUID());
            case "getArticle", "listCandidates", "listLanguages", "listSuggestions" ->
                ask.at(ask.path()
                        .replace(examples.drafts().article(), UUID.randomUUID().toString()));
            case "getMeta" -> ask.asking("path", "/planter-des-oyats-mode-d-emploi");
            case "putHold", "liftHold" -> ask.at("/holds/nowhere");
            case "listPosts" -> ask.asking("channel", "x-nowhere");
            case "getNetwork" -> ask.at("/networks/nowhere");
            case "registerNetworkApp" -> ask.at("/networks/nowhere/app");
            case "connectAccount" -> ask.sending("{\"network\": \"nowhere\"}");
            case "chooseAccount", "enterAccount", "serveByHand" ->
                ask.sending(ask.body().orElseThrow().replace("magazine-en", "nowhere"));
            case "changeChannel", "testChannel", "disconnectChannel" ->
                ask.at(operation.path().replace("{id}", "nowhere"));
            case "getSchema" -> ask.at("/workbench/schemas/nothing");
            case "getCharter" -> ask.at("/charters/nowhere");
            case "validateCharter", "activateCharter" -> ask.at(ask.path().replace("atelier", "Nowhere"));
            case "getCharterFiles",
                    "listCharterSamples",
                    "listCharterVersions",
                    "getCharterDifference",
                    "restoreCharter",
                    "exportCharter" -> ask.at(ask.path().replace("atelier", "nowhere"));
            default -> ask.at(operation.path().replace("{id}", UUID.randomUUID().toString()));
        };
    }

    private Ask conflicting(Operation operation) {
        Ask ask = examples.of(operation);
        if (operation.id().equals("createPost")) {
            host.call(ask);
            return ask.sending(ask.body().orElseThrow().replace("\"submit\":false", "\"submit\":true"));
        }
        if (operation.id().equals("finishConnection") || operation.id().equals("chooseAccount")) {
            host.call(ask);
            return ask;
        }
        if (operation.id().equals("enterAccount")) {
            return ask.sending(ask.body().orElseThrow().replaceFirst("\\{", "{\"channel\": \"x-rivages-fr\", "));
        }
        var ended = examples.drafts().cancelled();
        return ask.at(operation.path().replace("{id}", ended.path("id").asText()))
                .with("If-Match", ended.path("etag").asText());
    }

    private Ask tooLarge(Operation operation) {
        return operation.id().equals("getMedia")
                ? examples.of(operation).asking("ref", pictures.huge())
                : examples.of(operation).sending("{\"x\": \"" + "x".repeat(OVER_THE_LIMIT) + "\"}");
    }
}
