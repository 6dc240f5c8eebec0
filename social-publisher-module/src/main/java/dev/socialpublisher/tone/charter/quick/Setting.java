package dev.socialpublisher.tone.charter.quick;

import java.util.List;
import java.util.Optional;

/**
 * A value and who says it.
 *
 * @param said in the order of who comes before whom: the last is in force; may be empty
 * @param own the charter itself says something at the place that one looks at, which can be taken back
 */
public record Setting(List<Said> said, boolean own) {
    public Setting {
        said = List.copyOf(said);
    }

    public Optional<String> value() {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(said.get(said.size() - 1).value());
    }
}
