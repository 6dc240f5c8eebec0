package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.GoodFiles.Good;
import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.ToneRule;
import dev.socialpublisher.tone.kind.RuleKinds;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.ComposeSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts charters together from their own file and their rules'; a rule that has problems keeps its last good state. */
final class CharterFiles {
    private static final Pattern RULE = Pattern.compile("charters/([^/]+)/rules/([^/]+)\\.ya?ml");

    private final RuleKinds kinds;
    private final GoodFiles<CharterHead> heads = new GoodFiles<>("charters/[^/]+/charter\\.yaml", CharterHead::read);
    private final GoodFiles<RuleDefinition> rules;

    CharterFiles(RuleKinds kinds) {
        this.kinds = kinds;
        this.rules =
                new GoodFiles<>("charters/[^/]+/rules/(?!.*\\.examples\\.yml)[^/]+\\.ya?ml", this::checkedDefinition);
    }

    /** By charter id. */
    SortedMap<String, Charter> load(SortedMap<String, List<Version>> files, Consumer<RuleProblem> problems) {
        SortedMap<String, Good<CharterHead>> goodHeads = heads.load(files, problems);
        Map<String, List<Good<RuleDefinition>>> rulesByCharter = new LinkedHashMap<>();
        for (Good<RuleDefinition> rule : rules.load(files, problems).values()) {
            rulesByCharter
                    .computeIfAbsent(charterOf(rule.path()), id -> new ArrayList<>())
                    .add(rule);
        }
        SortedMap<String, Charter> charters = new TreeMap<>();
        goodHeads.values().forEach(head -> {
            String id = head.value().id();
            charters.put(id, charter(head, unique(rulesByCharter.getOrDefault(id, List.of()), problems)));
        });
        return charters;
    }

    private Charter charter(Good<CharterHead> head, List<Good<RuleDefinition>> definitions) {
        CharterHead values = head.value();
        String version = values.version() + "+" + hash(head, definitions);
        RuleDefinition.Context context =
                new RuleDefinition.Context(version, values.language(), values.address(), values.addressOn());
        List<ToneRule> created = definitions.stream()
                .map(Good::value)
                .filter(definition -> !values.without().contains(shortName(definition.id())))
                .map(definition -> kinds.create(definition.in(context)))
                .toList();
        Map<NetworkId, ComposeSettings> settings = new LinkedHashMap<>();
        values.addressOn().forEach((network, address) -> settings.put(network, settings(address)));
        return new Charter(
                values.id(), values.title(), version, values.language(), created, settings(values.address()), settings);
    }

    private static ComposeSettings settings(AddressForm address) {
        return new ComposeSettings(address, ComposeSettings.ANY_NUMBER, 0, List.of(), Map.of());
    }

    /** Builds the rule once, so that a bad one is refused together with its file. */
    private RuleDefinition checkedDefinition(YamlFile file) {
        Matcher path = RULE.matcher(file.name().substring(ModuleFiles.MODULE.length() + 1));
        if (!path.matches()) {
            throw YamlFile.problem(
                    file.name(),
                    FilePosition.START,
                    new Wording("is not at a rule's place", "le fichier n’est pas à la place d’une règle"));
        }
        RuleDefinition definition = new RuleDefinition(
                id(file, path.group(1), path.group(2)),
                file.fields().optionalText("extends").orElse(""),
                file.name(),
                RuleDefinition.Context.NONE,
                file.values(),
                file.positions());
        kinds.create(definition);
        return definition;
    }

    private static RuleId id(YamlFile file, String charter, String name) {
        try {
            return new RuleId(charter + "." + name);
        } catch (IllegalArgumentException e) {
            throw YamlFile.problem(
                    file.name(),
                    FilePosition.START,
                    Wording.of(
                            "'%s' cannot name a rule: letters a to z, digits, hyphens, underscores",
                            "«\u00a0%s\u00a0» ne peut pas nommer une règle\u00a0: lettres de a à z, chiffres, traits d’union, tirets bas",
                            name));
        }
    }

    /** {@code Name.yml} and {@code Name.yaml} would be one rule: the first is taken. */
    private static List<Good<RuleDefinition>> unique(
            List<Good<RuleDefinition>> definitions, Consumer<RuleProblem> problems) {
        Map<RuleId, Good<RuleDefinition>> byId = new LinkedHashMap<>();
        for (Good<RuleDefinition> definition : definitions) {
            Good<RuleDefinition> first = byId.putIfAbsent(definition.value().id(), definition);
            if (first != null) {
                problems.accept(new RuleProblem(
                        definition.value().file(),
                        FilePosition.START,
                        Wording.of(
                                "the rule %s stands in %s already",
                                "la règle %s figure déjà dans %s",
                                definition.value().id(),
                                first.value().file())));
            }
        }
        return List.copyOf(byId.values());
    }

    private static String charterOf(String path) {
        return path.split("/", 3)[1];
    }

    private static String shortName(RuleId id) {
        return id.value().substring(id.value().indexOf('.') + 1);
    }

    /** First 8 hexadecimal characters over paths and contents. */
    private static String hash(Good<CharterHead> head, List<Good<RuleDefinition>> definitions) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.content().toArray());
            for (Good<RuleDefinition> definition : definitions) {
                digest.update(definition.path().getBytes(StandardCharsets.UTF_8));
                digest.update(definition.content().toArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
