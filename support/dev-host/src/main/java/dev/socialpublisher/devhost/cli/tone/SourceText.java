package dev.socialpublisher.devhost.cli.tone;

import java.util.Arrays;

/** Words taken out of a file, of which each sign knows where in the file it stands. Offsets are in UTF-16 code units. */
final class SourceText {
    private final String text;
    private final int[] offsets;

    private SourceText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    String text() {
        return text;
    }

    /** Where in the file a sign stands; behind the last one for the text's length. */
    int at(int index) {
        if (offsets.length == 0) {
            return 0;
        }
        return index < offsets.length ? offsets[index] : offsets[offsets.length - 1] + 1;
    }

    /** A whole file, its line ends as rules know them, without those at its end. */
    static SourceText plain(String content) {
        Builder all = new Builder();
        for (int i = 0; i < content.length(); i++) {
            boolean half = content.charAt(i) == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
            if (!half) {
                all.add(content.charAt(i), i);
            }
        }
        return all.trimmed().build();
    }

    /** Takes signs in their order; for one text. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[64];

        Builder add(char sign, int offset) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            offsets[text.length()] = offset;
            text.append(sign);
            return this;
        }

        /** All at one place of the file. */
        Builder add(String signs, int offset) {
            signs.chars().forEach(sign -> add((char) sign, offset));
            return this;
        }

        /** One after the other. */
        Builder addRun(String signs, int offset) {
            for (int i = 0; i < signs.length(); i++) {
                add(signs.charAt(i), offset + i);
            }
            return this;
        }

        /** Where the last sign stands; 0 without any. */
        int last() {
            return text.length() == 0 ? 0 : offsets[text.length() - 1];
        }

        /** Without line ends behind the last word. */
        Builder trimmed() {
            while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
                text.setLength(text.length() - 1);
            }
            return this;
        }

        SourceText build() {
            return new SourceText(text.toString(), Arrays.copyOf(offsets, text.length()));
        }
    }
}
