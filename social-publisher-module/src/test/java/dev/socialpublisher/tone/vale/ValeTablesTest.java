package dev.socialpublisher.tone.vale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.socialpublisher.media.AltText;
import dev.socialpublisher.media.Credit;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.testing.Rules;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.Variant;
import dev.socialpublisher.variant.VariantImage;
import dev.socialpublisher.variant.VariantPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables in {@code src/test/resources/vale}, one a kind: each row a rule, a text with its finds marked. */
class ValeTablesTest {
    private static final List<String> KINDS = List.of(
            "existence",
            "substitution",
            "occurrence",
            "repetition",
            "consistency",
            "conditional",
            "capitalization",
            "metric",
            "readability");

    private static final Pattern MARK = Pattern.compile("[⟦⟧]");

    @TestFactory
    Stream<DynamicTest> behavesAsDocumented() {
        return KINDS.stream()
                .flatMap(kind -> rows(kind).stream()
                        .map(row -> DynamicTest.dynamicTest(kind + ": " + row.get("case"), () -> check(kind, row))));
    }

    private static void check(String kind, Map<String, Object> row) {
        String marked = (String) row.get("text");
        String text = MARK.matcher(marked).replaceAll("");
        VariantPart part = VariantPart.valueOf(((String) row.getOrDefault("part", "text")).toUpperCase(Locale.ROOT));
        List<Finding> findings = Rules.check(Rules.rule("t.A", kind, keys(row)), variant(part, text));

        assertThat(findings).allMatch(finding -> finding.part() == part);
        assertThat(findings.stream().map(Finding::span)).isEqualTo(spans(row, marked));
        assertThat(findings)
                .allMatch(finding -> finding.match().equals(finding.span().of(text)));
        if (row.containsKey("says")) {
            assertThat(findings).extracting(Finding::message).isEqualTo(row.get("says"));
        }
        if (row.containsKey("reason")) {
            assertThat(findings).extracting(Finding::reason).containsExactly((String) row.get("reason"));
        }
        if (row.containsKey("fixes")) {
            assertThat(findings)
                    .extracting(finding -> finding.fix().map(Fix::replacement).orElse("-"))
                    .isEqualTo(row.get("fixes"));
        }
    }

    private static Map<String, Object> keys(Map<String, Object> row) {
        Map<String, Object> keys = new LinkedHashMap<>(mapping(row.get("rule")));
        keys.putAll(mapping(row.getOrDefault("rule-too", Map.of())));
        return keys;
    }

    /** Of the marks, unless the row says places itself. */
    private static List<Span> spans(Map<String, Object> row, String marked) {
        if (row.get("places") instanceof List<?> places) {
            return places.stream()
                    .map(place -> (List<?>) place)
                    .map(place -> new Span((Integer) place.get(0), (Integer) place.get(1)))
                    .toList();
        }
        List<Integer> borders = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            borders.add(mark.start() - borders.size());
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < borders.size(); i += 2) {
            spans.add(new Span(borders.get(i), borders.get(i + 1)));
        }
        return spans;
    }

    private static Variant variant(VariantPart part, String text) {
        Variant variant = Rules.variant(part == VariantPart.TEXT ? text : "");
        return switch (part) {
            case ALT_TEXT ->
                variant.withImage(
                        Optional.of(new VariantImage(new MediaRef("test:1"), new AltText(text), Credit.NONE)));
            case CARD_TITLE -> variant.withCard(Optional.of(new LinkCard(text, "", Optional.empty())));
            case CARD_DESCRIPTION -> variant.withCard(Optional.of(new LinkCard("", text, Optional.empty())));
            default -> variant;
        };
    }

    private static List<Map<String, Object>> rows(String kind) {
        try (InputStream table = ValeTablesTest.class.getResourceAsStream("/vale/" + kind + ".yml")) {
            return new YAMLMapper().readValue(table, new TypeReference<>() {});
        } catch (IOException e) {
            throw new AssertionError(kind, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }
}
