package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.yaml.NamedFile;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.variant.CandidateKind;
import dev.socialpublisher.variant.Recipe;
import dev.socialpublisher.variant.Recipe.CreditPlace;
import dev.socialpublisher.variant.Recipe.TopicWarning;
import java.util.List;
import java.util.Optional;

/** Reads {@code recipes/*.yaml}. */
final class RecipeFile {
    private RecipeFile() {}

    static Recipe read(YamlFile file) {
        Fields keys = file.fields();
        Optional<NetworkId> network = NamedFile.network(file, keys, "network");
        List<CandidateKind> kinds = keys.choices("kinds", CandidateKind.class);
        if (keys.texts("kinds").isEmpty()) {
            keys.problem(
                    "kinds",
                    new Wording("'kinds' names no candidate", "«\u00a0kinds\u00a0» ne nomme aucune proposition"));
        }
        int targetLength = keys.number("targetLength", 20, 5_000);
        int maxHashtags = keys.number("maxHashtags", 0, 30);
        boolean followUp = keys.flag("followUp", false);
        CreditPlace credit = keys.choice("credit", CreditPlace.class).orElse(CreditPlace.NOWHERE);
        boolean byline = keys.flag("byline", false);
        List<TopicWarning> warnings =
                keys.maps("warnings").stream().map(RecipeFile::warning).toList();
        keys.done();
        return new Recipe(network.orElseThrow(), kinds, targetLength, maxHashtags, followUp, credit, warnings, byline);
    }

    private static TopicWarning warning(Fields keys) {
        List<String> topics = List.copyOf(keys.texts("topics").values());
        if (topics.isEmpty()) {
            keys.problem(
                    "topics",
                    new Wording(
                            "'topics' names no section and no tag",
                            "«\u00a0topics\u00a0» ne nomme aucune rubrique et aucun mot-clé"));
        }
        return new TopicWarning(topics, new Wording(keys.text("en"), keys.text("fr")));
    }
}
