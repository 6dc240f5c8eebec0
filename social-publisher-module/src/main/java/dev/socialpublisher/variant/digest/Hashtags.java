package dev.socialpublisher.variant.digest;

import dev.socialpublisher.text.Graphemes;
import dev.socialpublisher.text.WordLists;
import dev.socialpublisher.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hashtags from an article's tags: capitals at the words' beginnings, so that screen readers part them; accents kept. */
public final class Hashtags {
    private static final int LONGEST = 40;
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0\\u202F\\-‑–—/.,:;&+'’]+");
    private static final Pattern NOT_IN_TAG = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Hashtags() {}

    /** Without {@code #}, in the tags' order, unique ignoring case and accents; tags that make no hashtag are left out. */
    public static List<String> of(List<String> tags, Locale locale) {
        List<String> hashtags = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String tag : tags) {
            hashtag(tag, locale).filter(it -> seen.add(Words.fold(it, locale))).ifPresent(hashtags::add);
        }
        return hashtags;
    }

    private static Optional<String> hashtag(String tag, Locale locale) {
        String bare = withoutArticle(tag.strip(), locale);
        String joined = GAP.splitAsStream(locale.getLanguage().equals("en") ? bare.replaceAll("['’]", "") : bare)
                .map(word -> capitalised(NOT_IN_TAG.matcher(word).replaceAll(""), locale))
                .collect(Collectors.joining());
        long letters = joined.codePoints().filter(Character::isLetter).count();
        return letters >= 2 && Graphemes.isWellFormed(joined) && Graphemes.count(joined) <= LONGEST
                ? Optional.of(joined)
                : Optional.empty();
    }

    /** L’eau is about water: the article that leads a tag is not part of its name. */
    private static String withoutArticle(String tag, Locale locale) {
        String[] parts = tag.split("(?<=['’])|[\\s\\u00A0]+", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            return tag;
        }
        String first = parts[0].replaceFirst("['’]$", "").toLowerCase(locale);
        return WordLists.of(locale).has("article", first) ? parts[1].strip() : tag;
    }

    private static String capitalised(String word, Locale locale) {
        if (word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)) || isMixed(word)) {
            return word;
        }
        int first = Character.charCount(word.codePointAt(0));
        return word.substring(0, first).toUpperCase(locale) + word.substring(first);
    }

    /** iPhone and eBay carry their capitals where they want them. */
    private static boolean isMixed(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }
}
