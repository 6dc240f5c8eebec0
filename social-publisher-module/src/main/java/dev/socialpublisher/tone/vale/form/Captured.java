package dev.socialpublisher.tone.vale.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A find and what its groups hold.
 *
 * @param groups in order; nothing for one that took no part
 */
public record Captured(String whole, List<String> groups) {
    private static final Pattern REFERENCE = Pattern.compile("\\$(?:(\\d{1,2})|\\{(\\d{1,2})\\}|\\$)");

    public Captured {
        groups = List.copyOf(groups);
    }

    /** {@code $1} is the first group, {@code $0} the find, {@code $$} a dollar sign; a group that is not there is nothing. */
    public String fill(String template) {
        return REFERENCE.matcher(template).replaceAll(reference -> {
            String number = reference.group(1) == null ? reference.group(2) : reference.group(1);
            return Matcher.quoteReplacement(number == null ? "$" : group(Integer.parseInt(number)));
        });
    }

    private String group(int number) {
        if (number == 0) {
            return whole;
        }
        return number <= groups.size() ? groups.get(number - 1) : "";
    }
}
