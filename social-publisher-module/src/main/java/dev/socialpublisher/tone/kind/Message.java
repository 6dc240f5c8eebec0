package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages with placeholders, as in Vale: {@code %s} takes the next value, {@code %[2]s} the second one, {@code %%} is a
 * per cent sign, and so is a {@code %} by itself.
 */
public final class Message {
    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\[([1-9])\\])?s|%%");

    private Message() {}

    /** A placeholder without value stays as it is. */
    public static String fill(String message, List<String> args) {
        StringBuilder filled = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(message);
        int next = 0;
        while (placeholder.find()) {
            int number = number(placeholder, next);
            next = number;
            placeholder.appendReplacement(filled, Matcher.quoteReplacement(value(placeholder.group(), number, args)));
        }
        return placeholder.appendTail(filled).toString();
    }

    /** From 1; that of the one before for a per cent sign. */
    private static int number(Matcher placeholder, int before) {
        String named = placeholder.group(1);
        if (named != null) {
            return Integer.parseInt(named);
        }
        return placeholder.group().equals("%%") ? before : before + 1;
    }

    private static String value(String placeholder, int number, List<String> args) {
        if (placeholder.equals("%%")) {
            return "%";
        }
        return number <= args.size() ? args.get(number - 1) : placeholder;
    }

    /** Notes a problem where the message asks for more than the kind gives; {@code given} says what that is. */
    static void refuseTooManyPlaceholders(Fields keys, String message, int most, Wording given) {
        Matcher placeholder = PLACEHOLDER.matcher(message);
        int highest = 0;
        int next = 0;
        while (placeholder.find()) {
            next = number(placeholder, next);
            highest = Math.max(highest, next);
        }
        if (highest > most) {
            keys.problem(
                    "message",
                    Wording.of(
                            "the message has %d times %%s; this kind fills %s",
                            "le message contient %d fois %%s\u202f; ce type de règle en remplit %s", highest, given));
        }
    }
}
