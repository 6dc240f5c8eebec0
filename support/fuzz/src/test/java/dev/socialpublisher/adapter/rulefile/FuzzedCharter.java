package dev.socialpublisher.adapter.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.rulefile.ModuleFiles.Content;
import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.CheckContext;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Occasion;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.ToneChecker;
import dev.socialpublisher.tone.kinds.StandardKinds;
import dev.socialpublisher.tone.text.CheckedText;
import dev.socialpublisher.variant.Variant;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A charter {@code p} of two files, and what must hold for it. */
final class FuzzedCharter {
    static final byte[] HEAD = bytes("id: p\ntitle: P\nlanguage: fr\nversion: \"1\"\n");
    static final byte[] RULE = bytes("extends: existence\nmessage: m\nreason: r\ntokens:\n  - mot\n");
    static final String TEXT =
            "Un mot, l’Île d’Yeu : 3 200 € « tout de suite » !!! TU viens ? #Mer @port 😀 https://a.fr/b";

    static final LightModules SHIPPED =
            new LightModules(List.of(BuiltIn.folder()), StandardKinds.all(), Clock.systemUTC());

    private static final NetworkProfile MASTODON =
            SHIPPED.profiles().find(new NetworkId("mastodon")).orElseThrow();

    private record InMemory(byte[] bytes) implements Content {
        @Override
        public byte[] read() {
            return bytes;
        }
    }

    private FuzzedCharter() {}

    static Charter load(byte[] head, byte[] rule, List<RuleProblem> problems) {
        Charter charter = loadAll(head, rule, problems).get("p");
        if (charter == null) {
            throw new IllegalArgumentException("no charter 'p': " + problems);
        }
        return charter;
    }

    static SortedMap<String, Charter> loadAll(byte[] head, byte[] rule, List<RuleProblem> problems) {
        SortedMap<String, List<Version>> files = new TreeMap<>();
        files.put("charters/p/charter.yaml", version("charters/p/charter.yaml", head));
        files.put("charters/p/rules/Rule.yml", version("charters/p/rules/Rule.yml", rule));
        Consumer<RuleProblem> add = problems::add;
        return CharterFiles.inForce(StandardKinds.all(), Optional.empty()).load(files, add);
    }

    static void assertTold(List<RuleProblem> problems) {
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.file()).startsWith(ModuleFiles.MODULE);
            assertThat(problem.message().english()).isNotBlank();
            assertThat(problem.message().french()).isNotBlank();
        });
    }

    static void assertSound(Charter charter, String text) {
        Variant variant = new Variant(
                MASTODON.id(),
                Locale.FRENCH,
                text,
                List.of("Mer"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        ToneChecker.Outcome outcome = run(charter, variant);
        assertThat(outcome).isEqualTo(run(charter, variant));
        assertThat(outcome.findings()).hasSizeLessThanOrEqualTo(ToneChecker.MAX_FINDINGS);
        for (Finding finding : outcome.findings()) {
            String part = CheckedText.textOf(variant, finding.part());
            assertThat(finding.span().end()).as("%s", finding).isLessThanOrEqualTo(part.length());
            if (finding.span().length() > 0) {
                assertThat(finding.match()).isEqualTo(finding.span().of(part));
            }
        }
    }

    private static ToneChecker.Outcome run(Charter charter, Variant variant) {
        return ToneChecker.run(CheckContext.of(variant, MASTODON, Optional.empty(), Occasion.UNKNOWN), charter);
    }

    private static List<Version> version(String path, byte[] content) {
        return List.of(new Version(ModuleFiles.MODULE + "/" + path, "1", new InMemory(content)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
