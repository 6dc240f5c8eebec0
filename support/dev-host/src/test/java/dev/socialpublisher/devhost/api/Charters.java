package dev.socialpublisher.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes of a charter that no channel follows. */
final class Charters {
    static final String PATH = "/workbench/charters/atelier";

    private static final String HEAD = "id: atelier\ntitle: Atelier\nlanguage: fr\nversion: \"1.0\"\naddress: vous\n";

    private final ApiHost host;
    private int made;

    Charters(ApiHost host) {
        this.host = host;
    }

    /** Another one each time. */
    ObjectNode draft() {
        ensure();
        made++;
        ObjectNode draft = Bodies.object();
        draft.putObject("files")
                .put(
                        "rules/Mots.yml",
                        "extends: existence\nmessage: \"Pas de « %s »\"\ntokens: [\"mot" + made + "\"]\n");
        return draft;
    }

    ObjectNode trial() {
        ObjectNode trial = draft();
        trial.putArray("texts").addObject().put("network", "x").put("text", "Un mot" + made + " de trop.");
        return trial;
    }

    ObjectNode setting() {
        ObjectNode setting = draft().put("network", "x");
        setting.putObject("change").put("what", "BAN").put("value", "mot" + made);
        return setting;
    }

    Ask activation() {
        return activating(draft().put("note", "Essai")).as(ApiHost.WEBTEAM);
    }

    Ask restoring() {
        return Ask.post(
                        PATH + "/versions/" + version() + "/restore",
                        Bodies.object().put("note", "Retour"))
                .with("If-Match", "\"" + version() + "\"")
                .as(ApiHost.WEBTEAM);
    }

    /** Number of the version in force. */
    int version() {
        ensure();
        return state().path("number").asInt();
    }

    private Ask activating(JsonNode body) {
        return Ask.post(PATH + "/versions", body)
                .with("If-Match", "\"" + state().path("number").asInt() + "\"");
    }

    private JsonNode state() {
        return host.send(Ask.get(PATH).as(ApiHost.WEBTEAM)).json();
    }

    private void ensure() {
        if (host.send(Ask.get(PATH).as(ApiHost.WEBTEAM)).status() == 404) {
            ObjectNode body = Bodies.object();
            body.putObject("files").put("charter.yaml", HEAD);
            host.send(activating(body).as(ApiHost.WEBTEAM));
        }
    }
}
