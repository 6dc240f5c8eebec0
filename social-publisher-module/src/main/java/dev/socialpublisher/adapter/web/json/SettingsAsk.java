package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.adapter.web.json.WorkbenchJson.DraftAsk;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.charter.FileChanges;
import dev.socialpublisher.tone.charter.quick.QuickChange;
import dev.socialpublisher.tone.charter.quick.QuickChange.What;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A draft whose quick settings at a place are asked for; with {@code change} after it. */
public record SettingsAsk(
        @Nullable Map<String, String> files,
        @Nullable List<String> removed,
        @Nullable String network,
        @Nullable ChangeAsk change) {
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_REASON = 500;
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9_-]{1,80}");
    private static final Pattern ADDRESS = Pattern.compile("tu|vous|free");
    private static final Pattern LEVEL = Pattern.compile("off|suggestion|warning|error");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern LEAST = Pattern.compile("\\d{1,2}");

    /** A change; without {@code value} what the charter itself says is taken back. */
    public record ChangeAsk(
            @Nullable String what,
            @Nullable String rule,
            @Nullable String value,
            @Nullable String more) {}

    public FileChanges toChanges() {
        return new DraftAsk(files, removed).toChanges();
    }

    public Optional<String> networkId() {
        return Optional.ofNullable(network).map(id -> Checked.text("network", id, 30));
    }

    public Optional<QuickChange> toChange(Optional<NetworkId> place) {
        return Optional.ofNullable(change).map(asked -> {
            What what = Checked.oneOf("change.what", asked.what(), What.class);
            return new QuickChange(what, place, rule(what, asked), value(what, asked), more(what, asked));
        });
    }

    private static String rule(What what, ChangeAsk asked) {
        return switch (what) {
            case ADDRESS, LEAST_HASHTAGS, BAN, PREFER -> "";
            case LEVEL, MAX, UNBAN, UNPREFER, EXCEPT, UNEXCEPT ->
                Checked.matching("change.rule", asked.rule(), RULE, "Anglicismes");
        };
    }

    private static Optional<String> value(What what, ChangeAsk asked) {
        Optional<String> value = Optional.ofNullable(asked.value());
        return switch (what) {
            case ADDRESS -> value.map(form -> Checked.matching("change.value", form, ADDRESS, "vous"));
            case LEVEL -> value.map(level -> Checked.matching("change.value", level, LEVEL, "warning"));
            case MAX -> value.map(most -> Checked.matching("change.value", most, NUMBER, "3"));
            case LEAST_HASHTAGS -> value.map(least -> Checked.matching("change.value", least, LEAST, "1"));
            case BAN, UNBAN, PREFER, UNPREFER, EXCEPT, UNEXCEPT ->
                Optional.of(words("change.value", asked.value(), LONGEST_WORDS));
        };
    }

    private static String more(What what, ChangeAsk asked) {
        return switch (what) {
            case PREFER -> words("change.more", asked.more(), LONGEST_WORDS);
            case EXCEPT -> words("change.more", asked.more(), LONGEST_REASON);
            case ADDRESS, LEVEL, MAX, LEAST_HASHTAGS, BAN, UNBAN, UNPREFER, UNEXCEPT -> "";
        };
    }

    private static String words(String field, @Nullable String words, int most) {
        String text = Checked.text(field, words, most).strip();
        if (text.isEmpty() || text.indexOf('\n') >= 0) {
            throw Checked.refused(
                    field, Wording.of("%s takes words on one line.", "%s prend des mots sur une ligne.", field));
        }
        return text;
    }
}
