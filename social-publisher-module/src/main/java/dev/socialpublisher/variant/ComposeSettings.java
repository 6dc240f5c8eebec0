package dev.socialpublisher.variant;

import java.util.List;
import java.util.Map;

/**
 * What composing must obey of a charter, for one network. Filled by {@code tone}.
 *
 * @param maxHashtags most hashtags; 0 = none, {@link #ANY_NUMBER} = as many as the recipe likes
 * @param maxLength most text in the network's unit, at or below the profile's limit; 0 = the profile's
 * @param bannedWords lower case; a candidate that holds one is not built
 * @param replacements preferred words: what to replace, by what
 */
public record ComposeSettings(
        AddressForm address,
        int maxHashtags,
        int maxLength,
        List<String> bannedWords,
        Map<String, String> replacements) {
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    public ComposeSettings {
        bannedWords = List.copyOf(bannedWords);
        replacements = Map.copyOf(replacements);
    }

    public ComposeSettings withMaxHashtags(int most) {
        return new ComposeSettings(address, most, maxLength, bannedWords, replacements);
    }

    public ComposeSettings withMaxLength(int most) {
        return new ComposeSettings(address, maxHashtags, most, bannedWords, replacements);
    }

    public ComposeSettings withBannedWords(List<String> banned) {
        return new ComposeSettings(address, maxHashtags, maxLength, banned, replacements);
    }

    public ComposeSettings withReplacements(Map<String, String> preferred) {
        return new ComposeSettings(address, maxHashtags, maxLength, bannedWords, preferred);
    }
}
