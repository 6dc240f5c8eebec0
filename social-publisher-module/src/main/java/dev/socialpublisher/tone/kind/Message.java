package dev.socialpublisher.tone.kind;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import java.util.Iterator;
import java.util.List;

/** Messages with {@code %s} placeholders, as in Vale. */
public final class Message {
    private static final String PLACEHOLDER = "%s";

    private Message() {}

    public static String fill(String message, List<String> args) {
        StringBuilder filled = new StringBuilder();
        Iterator<String> rest = args.iterator();
        int from = 0;
        int at = message.indexOf(PLACEHOLDER);
        while (at >= 0 && rest.hasNext()) {
            filled.append(message, from, at).append(rest.next());
            from = at + PLACEHOLDER.length();
            at = message.indexOf(PLACEHOLDER, from);
        }
        return filled.append(message, from, message.length()).toString();
    }

    /** Notes a problem where the message asks for more than the kind gives; {@code given} says what that is. */
    static void refuseTooManyPlaceholders(Fields keys, String message, int most, Wording given) {
        int count = message.split(PLACEHOLDER, -1).length - 1;
        if (count > most) {
            keys.problem(
                    "message",
                    Wording.of(
                            "the message has %d times %%s; this kind fills %s",
                            "le message contient %d fois %%s\u202f; ce type de règle en remplit %s", count, given));
        }
    }
}
