package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.tone.RuleId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Vale's names of rules, {@code Style.Rule} or {@code Style.folder.Rule}, as ours, which have one dot. */
final class RuleNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+");

    private RuleNames() {}

    static Optional<RuleId> id(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String[] parts = name.split("\\.", 2);
        return Optional.of(new RuleId(parts[0] + "." + parts[1].replace('.', '-')));
    }
}
