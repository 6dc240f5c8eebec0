package dev.socialpublisher.adapter.richtext.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that Word writes as fields: instruction first, then what readers see. Source: ECMA-376, part 1, 17.16.5.25. */
final class WordFields {
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean instructs = true;
        private boolean links;
    }

    static Optional<String> target(String instruction) {
        Matcher link = LINK.matcher(instruction);
        return link.matches() ? Optional.of(link.group(1)) : Optional.empty();
    }

    void begin() {
        open.push(new Field());
    }

    /** Whether words belong to an instruction now, and not to the text. */
    boolean instructs() {
        return !open.isEmpty() && open.element().instructs;
    }

    void add(String words) {
        open.element().instruction.append(words);
    }

    /** The text begins; answers where it leads. */
    Optional<String> separate() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Field field = open.element();
        field.instructs = false;
        Optional<String> target = target(field.instruction.toString());
        field.links = target.isPresent();
        return target;
    }

    /** Answers whether a link ends with it. */
    boolean end() {
        return !open.isEmpty() && open.pop().links;
    }
}
