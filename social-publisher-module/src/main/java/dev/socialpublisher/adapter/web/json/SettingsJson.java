package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.adapter.web.json.ToneJson.ProblemLineJson;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.tone.charter.lineage.Ancestor;
import dev.socialpublisher.tone.charter.lineage.CharterException;
import dev.socialpublisher.tone.charter.quick.HouseWord;
import dev.socialpublisher.tone.charter.quick.QuickBench;
import dev.socialpublisher.tone.charter.quick.QuickSettings;
import dev.socialpublisher.tone.charter.quick.RuleSetting;
import dev.socialpublisher.tone.charter.quick.Said;
import dev.socialpublisher.tone.charter.quick.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quick settings as they travel. */
public final class SettingsJson {
    private SettingsJson() {}

    /** A draft after the change that was asked for, what is wrong with it, and its settings. */
    public record BenchJson(
            Map<String, String> files,
            List<String> removed,
            List<ProblemLineJson> problems,
            @Nullable String version,
            @Nullable QuickSettingsJson settings) {
        public static BenchJson of(QuickBench.Bench bench, Locale locale) {
            return new BenchJson(
                    bench.draft().written(),
                    List.copyOf(bench.draft().removed()),
                    bench.check().problems().stream()
                            .map(problem -> ProblemLineJson.of(problem, locale))
                            .toList(),
                    bench.check().charter().map(Charter::version).orElse(null),
                    bench.settings().map(QuickSettingsJson::of).orElse(null));
        }
    }

    /** What is in force at a place, and who says so. */
    public record QuickSettingsJson(
            List<String> line,
            SettingJson address,
            List<RuleSettingJson> rules,
            List<HouseWordJson> words,
            List<ExceptionJson> exceptions) {
        static QuickSettingsJson of(QuickSettings settings) {
            return new QuickSettingsJson(
                    settings.lineage().line().stream().map(Ancestor::charter).toList(),
                    SettingJson.of(settings.address()),
                    settings.rules().stream().map(RuleSettingJson::of).toList(),
                    settings.words().stream().map(HouseWordJson::of).toList(),
                    settings.lineage().line().stream()
                            .flatMap(one -> ExceptionJson.of(one))
                            .toList());
        }
    }

    /** A value; {@code said} in the order of who comes before whom, the last is in force. */
    public record SettingJson(@Nullable String value, boolean own, List<SaidJson> said) {
        static SettingJson of(Setting setting) {
            return new SettingJson(
                    setting.value().orElse(null),
                    setting.own(),
                    setting.said().stream().map(SaidJson::of).toList());
        }
    }

    /** What a charter says; on a network where it says so of that only. */
    public record SaidJson(String charter, @Nullable String network, String value) {
        static SaidJson of(Said said) {
            return new SaidJson(
                    said.charter(), said.network().map(NetworkId::value).orElse(null), said.value());
        }
    }

    /** A rule; {@code measure} is what a limit counts. */
    public record RuleSettingJson(
            String name,
            String charter,
            String kind,
            String measure,
            String message,
            String reason,
            SettingJson level,
            @Nullable SettingJson max,
            @Nullable SettingJson min,
            List<String> exceptions) {
        static RuleSettingJson of(RuleSetting setting) {
            return new RuleSettingJson(
                    setting.rule().name(),
                    setting.rule().id().charter(),
                    setting.rule().kind(),
                    setting.measure(),
                    setting.text("message").replace("%s", "…"),
                    setting.text("reason"),
                    SettingJson.of(setting.level()),
                    setting.max().map(SettingJson::of).orElse(null),
                    setting.min().map(SettingJson::of).orElse(null),
                    setting.rule().values().get("exceptions") instanceof List<?> phrases
                            ? phrases.stream().map(String::valueOf).toList()
                            : List.of());
        }
    }

    /** A word of the house's lists; with {@code instead} a preferred one's counterpart. */
    public record HouseWordJson(
            String word,
            @Nullable String instead,
            List<String> networks,
            String rule,
            String charter,
            boolean pattern) {
        static HouseWordJson of(HouseWord word) {
            return new HouseWordJson(
                    word.word(),
                    word.instead().orElse(null),
                    names(word.networks()),
                    word.rule().name(),
                    word.rule().charter(),
                    word.pattern());
        }
    }

    /** A phrase in which a charter welcomes what a rule would find. */
    public record ExceptionJson(
            String charter,
            String rule,
            String phrase,
            List<String> networks,
            @Nullable String reason,
            @Nullable String by,
            @Nullable String date) {
        static Stream<ExceptionJson> of(Ancestor charter) {
            return charter.exceptions().stream().map(exception -> of(charter.charter(), exception));
        }

        private static ExceptionJson of(String charter, CharterException exception) {
            return new ExceptionJson(
                    charter,
                    exception.rule(),
                    exception.phrase(),
                    names(exception.networks()),
                    orNull(exception.reason()),
                    orNull(exception.by()),
                    orNull(exception.date()));
        }
    }

    private static @Nullable String orNull(Optional<String> words) {
        return words.orElse(null);
    }

    private static List<String> names(Set<NetworkId> networks) {
        return networks.stream().map(NetworkId::value).sorted().toList();
    }
}
