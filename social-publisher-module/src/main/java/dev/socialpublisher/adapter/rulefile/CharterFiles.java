package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.CharterFamily.Member;
import dev.socialpublisher.adapter.rulefile.GoodFiles.Good;
import dev.socialpublisher.adapter.rulefile.ModuleFiles.Version;
import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.FilePosition;
import dev.socialpublisher.tone.RuleDefinition;
import dev.socialpublisher.tone.RuleId;
import dev.socialpublisher.tone.RuleProblem;
import dev.socialpublisher.tone.charter.lineage.Lineage;
import dev.socialpublisher.tone.kind.RuleKinds;
import dev.socialpublisher.variant.AddressForm;
import dev.socialpublisher.variant.ComposeSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts charters together from their own file and their rules'; a rule that has problems keeps its last good state. */
final class CharterFiles {
    private static final Pattern RULE = Pattern.compile("charters/([^/]+)/rules/([^/]+)\\.ya?ml");

    private final RuleKinds kinds;
    private final boolean standsIn;
    private final GoodFiles<CharterHead> heads;
    private final GoodFiles<RuleDefinition> rules;
    private final RuleDefinition.Memory memory = RuleDefinition.Memory.empty();
    private final Map<String, Assembled> assembled = new HashMap<>();
    private final ForeignFiles foreign;
    private final Map<String, Good<CharterHead>> lastGoodHeads = new HashMap<>();
    private SortedMap<String, Lineage> lineages = new TreeMap<>();

    private CharterFiles(RuleKinds kinds, Optional<Locale> foreignLanguage, boolean standsIn) {
        this.kinds = kinds;
        this.standsIn = standsIn;
        this.foreign = new ForeignFiles(kinds, foreignLanguage);
        this.heads = new GoodFiles<>("charters/[^/]+/charter\\.yaml", CharterHead::read, standsIn);
        this.rules = new GoodFiles<>(
                "charters/[^/]+/rules/(?!.*\\.examples\\.yml)[^/]+\\.ya?ml", this::checkedDefinition, standsIn);
    }

    /** What is in force: what has problems keeps its last good state. {@code foreignLanguage}: of Vale's packages. */
    static CharterFiles inForce(RuleKinds kinds, Optional<Locale> foreignLanguage) {
        return new CharterFiles(kinds, foreignLanguage, true);
    }

    /** Drafts, each as if it were the first that is read; what did not change is not read again. */
    static CharterFiles drafts(RuleKinds kinds, Optional<Locale> foreignLanguage) {
        return new CharterFiles(kinds, foreignLanguage, false);
    }

    /** A charter that had no problems, and all that it was put together of. */
    private record Assembled(CharterFamily family, List<Member> members, Charter charter) {
        boolean isOf(CharterFamily others, List<Member> otherMembers) {
            return family.equals(others) && members.equals(otherMembers);
        }
    }

    /** By charter id. */
    SortedMap<String, Charter> load(SortedMap<String, List<Version>> files, Consumer<RuleProblem> problems) {
        Parts parts = parts(files, problems);
        return inForce(parts.heads(), parts.rules(), problems);
    }

    /** Where rules would come from, without making them; by charter id. */
    SortedMap<String, Lineage> lineages(SortedMap<String, List<Version>> files) {
        Parts parts = parts(files, ignored -> {});
        return lineages(parts.heads(), parts.rules());
    }

    /** What files say before it is put together; both by charter id. */
    private record Parts(SortedMap<String, Good<CharterHead>> heads, Map<String, List<Good<RuleDefinition>>> rules) {}

    private Parts parts(SortedMap<String, List<Version>> files, Consumer<RuleProblem> problems) {
        SortedMap<String, Good<CharterHead>> goodHeads = heads.load(files, problems);
        Map<String, List<Good<RuleDefinition>>> rulesByCharter = new LinkedHashMap<>();
        for (Good<RuleDefinition> rule : rules.load(files, problems).values()) {
            rulesByCharter
                    .computeIfAbsent(charterOf(rule.path()), id -> new ArrayList<>())
                    .add(rule);
        }
        rulesByCharter.replaceAll((id, definitions) -> unique(definitions, problems));
        SortedMap<String, Good<CharterHead>> headsById = new TreeMap<>();
        goodHeads.values().forEach(head -> headsById.put(head.value().id(), head));
        foreign.addTo(headsById, rulesByCharter, files, problems);
        return new Parts(headsById, rulesByCharter);
    }

    /**
     * Where a charter's own file asks for what is not there, its last good state stays, for its children too; without
     * one, what it asks for is left out.
     */
    private SortedMap<String, Charter> inForce(
            SortedMap<String, Good<CharterHead>> heads,
            Map<String, List<Good<RuleDefinition>>> rules,
            Consumer<RuleProblem> problems) {
        if (!standsIn) {
            lastGoodHeads.clear();
        }
        assembled.keySet().retainAll(heads.keySet());
        Set<RuleProblem> found = new LinkedHashSet<>();
        SortedMap<String, Charter> charters = assemble(heads, rules, found::add);
        found.forEach(problems);
        Set<String> wrong = found.stream().map(RuleProblem::file).collect(Collectors.toSet());
        SortedMap<String, Good<CharterHead>> good = new TreeMap<>(heads);
        good.replaceAll(
                (id, head) -> wrong.contains(head.value().file().name()) ? lastGoodHeads.getOrDefault(id, head) : head);
        lastGoodHeads.keySet().retainAll(heads.keySet());
        heads.forEach((id, head) -> {
            if (!wrong.contains(head.value().file().name())) {
                lastGoodHeads.put(id, head);
            }
        });
        lineages = lineages(good, rules);
        return good.equals(heads) ? charters : assemble(good, rules, ignored -> {});
    }

    private static SortedMap<String, Lineage> lineages(
            SortedMap<String, Good<CharterHead>> heads, Map<String, List<Good<RuleDefinition>>> rules) {
        SortedMap<String, Lineage> lineages = new TreeMap<>();
        heads.keySet()
                .forEach(id -> lineages.put(
                        id, CharterFamily.of(id, heads, ignored -> {}).lineage(rules)));
        return lineages;
    }

    /** What of foreign packages was loaded last and has no effect. */
    List<RuleProblem> notHonoured() {
        return foreign.notHonoured();
    }

    /** Where the rules of what was loaded last come from, by charter id. */
    SortedMap<String, Lineage> lineages() {
        return lineages;
    }

    private SortedMap<String, Charter> assemble(
            SortedMap<String, Good<CharterHead>> heads,
            Map<String, List<Good<RuleDefinition>>> rules,
            Consumer<RuleProblem> problems) {
        SortedMap<String, Charter> charters = new TreeMap<>();
        heads.keySet().forEach(id -> charters.put(id, assemble(id, heads, rules, problems)));
        return charters;
    }

    private Charter assemble(
            String id,
            Map<String, Good<CharterHead>> heads,
            Map<String, List<Good<RuleDefinition>>> rules,
            Consumer<RuleProblem> problems) {
        CharterFamily family = CharterFamily.of(id, heads, problems);
        List<Member> members = List.copyOf(family.members(rules, problems).values());
        Assembled known = assembled.get(id);
        if (known != null && known.isOf(family, members)) {
            return known.charter();
        }
        List<RuleProblem> found = new ArrayList<>();
        Charter charter = charter(family, members, found::add);
        found.forEach(problems);
        if (found.isEmpty()) {
            assembled.put(id, new Assembled(family, members, charter));
        }
        return charter;
    }

    private Charter charter(CharterFamily family, List<Member> members, Consumer<RuleProblem> problems) {
        CharterHead own = family.own();
        String version = own.version() + "+" + hash(family, members);
        RuleDefinition.Context context =
                new RuleDefinition.Context(version, family.language(), family.address(), family.addressOn(), memory);
        PatchedRules patched = new PatchedRules(kinds, context, problems);
        Map<NetworkId, ComposeSettings> settings = new LinkedHashMap<>();
        context.addressOn().forEach((network, address) -> settings.put(network, settings(address)));
        return new Charter(
                own.id(),
                own.title(),
                version,
                own.language(),
                new Charter.About(own.parents(), family.traits()),
                members.stream()
                        .flatMap(member -> patched.create(member).stream())
                        .toList(),
                settings(context.address()),
                settings);
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
        kinds.create(definition.in(RuleDefinition.Context.NONE.with(memory)));
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

    /** First 8 hexadecimal characters over paths and contents. */
    private static String hash(CharterFamily family, Collection<Member> members) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            family.line().forEach(head -> digest.update(head.content().toArray()));
            for (Member member : members) {
                digest.update(member.rule().path().getBytes(StandardCharsets.UTF_8));
                digest.update(member.rule().content().toArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
