package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import dev.socialpublisher.tone.text.TextScope;
import dev.socialpublisher.variant.VariantPart;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Vale's {@code scope} as far as a post has what it selects: one selector or a list of them (any of which may hold), each
 * of terms joined by {@code &}, a term negated by {@code ~}. A term holds for a part that has all its words.
 *
 * @param parts that the selectors mean; never empty unless a problem was noted
 * @param unit by which the parts are looked at
 */
record ValeScope(Set<VariantPart> parts, TextScope unit) {
    /** What a person reads as the post itself. */
    private static final Set<VariantPart> RUNNING = Set.of(VariantPart.TEXT, VariantPart.POLL);

    private static final ValeScope PROSE = new ValeScope(RUNNING, TextScope.TEXT);

    /** What a person reads as prose; hashtags and the bare link are none. */
    private static final Map<VariantPart, Set<String>> WORDS = Map.of(
            VariantPart.TEXT, Set.of("text"),
            VariantPart.CARD_TITLE, Set.of("text", "heading", "h1"),
            VariantPart.CARD_DESCRIPTION, Set.of("text"),
            VariantPart.ALT_TEXT, Set.of("text", "alt"),
            VariantPart.POLL, Set.of("text"));

    private static final Set<String> UNITS = Set.of("sentence", "paragraph", "summary", "raw");

    /** Vale's other elements: excluding one excludes nothing of a post. Source: https://vale.sh/docs/topics/scopes. */
    private static final Pattern NOT_IN_POSTS = Pattern.compile(
            "(?:h[2-6]|heading|list|table|figure|blockquote|link|code|strong|emphasis|meta|comment)\\b.*|doc\\(.*|class\\..*");

    ValeScope {
        parts = Set.copyOf(parts);
    }

    /** {@code text}, the text of the post, where the key is absent. */
    static ValeScope read(Fields keys) {
        if (!keys.has("scope")) {
            return PROSE;
        }
        Map<String, String> selectors = new LinkedHashMap<>();
        if (keys.isList("scope")) {
            selectors.putAll(keys.texts("scope"));
        } else {
            keys.optionalText("scope").ifPresent(selector -> selectors.put("scope", selector));
        }
        return anyOf(keys, selectors);
    }

    private static ValeScope anyOf(Fields keys, Map<String, String> selectors) {
        Set<VariantPart> parts = EnumSet.noneOf(VariantPart.class);
        Set<TextScope> units = EnumSet.noneOf(TextScope.class);
        selectors.forEach((at, selector) -> {
            List<String> terms =
                    Arrays.stream(selector.split("&")).map(String::strip).toList();
            Set<VariantPart> meant = meant(terms);
            if (meant.isEmpty()) {
                keys.problem(at, nothing(selector));
            }
            terms.stream().filter(ValeScope::excludesUnknown).forEach(term -> keys.problem(at, nothing(term)));
            parts.addAll(meant);
            units.add(unit(terms));
        });
        if (selectors.isEmpty()) {
            keys.problem("scope", new Wording("'scope' names nothing", "«\u00a0scope\u00a0» ne nomme rien"));
        }
        if (units.size() > 1) {
            keys.problem(
                    "scope",
                    new Wording(
                            "'scope' mixes units; a rule looks at sentences, at paragraphs or at whole texts",
                            "«\u00a0scope\u00a0» mêle les unités\u202f; une règle regarde des phrases, des paragraphes ou des textes entiers"));
        }
        return new ValeScope(parts, units.stream().findFirst().orElse(TextScope.TEXT));
    }

    private static Set<VariantPart> meant(List<String> terms) {
        Set<VariantPart> meant = EnumSet.copyOf(WORDS.keySet());
        boolean negatedOnly = terms.stream().allMatch(term -> term.startsWith("~"));
        terms.forEach(term -> meant.removeIf(part -> !holds(term, part)));
        boolean plainText = !negatedOnly && terms.stream().noneMatch(ValeScope::namesElement);
        return plainText && meant.contains(VariantPart.TEXT) ? RUNNING : meant;
    }

    /** The rest of a post's prose is only meant where a selector names it or excludes something. */
    private static boolean namesElement(String term) {
        return term.startsWith("~") || !words(term).stream().allMatch(word -> word.equals("text") || isUnit(word));
    }

    private static boolean excludesUnknown(String term) {
        String excluded = term.replaceFirst("^~", "");
        return term.startsWith("~")
                && WORDS.keySet().stream().noneMatch(part -> holds(excluded, part))
                && !NOT_IN_POSTS.matcher(excluded).matches();
    }

    private static boolean holds(String term, VariantPart part) {
        if (term.startsWith("~")) {
            return !holds(term.substring(1), part);
        }
        return words(term).stream()
                .allMatch(word ->
                        isUnit(word) || WORDS.getOrDefault(part, Set.of()).contains(word));
    }

    private static List<String> words(String term) {
        return List.of(term.toLowerCase(Locale.ROOT).split("\\.", -1));
    }

    private static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    private static TextScope unit(List<String> terms) {
        return terms.stream()
                .map(term -> switch (term) {
                    case "sentence" -> Optional.of(TextScope.SENTENCE);
                    case "paragraph" -> Optional.of(TextScope.PARAGRAPH);
                    default -> Optional.<TextScope>empty();
                })
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(TextScope.TEXT);
    }

    private static Wording nothing(String selector) {
        return Wording.of(
                "a post has nothing that 'scope' calls '%s'; it has text, heading (the card's title), alt,"
                        + " sentence, paragraph, summary and raw",
                "un post n’a rien que « scope » nomme « %s » ; il a text, heading (le titre de la carte), alt,"
                        + " sentence, paragraph, summary et raw",
                selector);
    }
}
