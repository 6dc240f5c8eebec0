package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.tone.FilePosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a file. Lines and columns count from 1, columns in code points as editors show them. */
final class Lines {
    private final String content;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    Lines(String content) {
        this.content = content;
        for (int i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    FilePosition at(int offset) {
        int bounded = Math.min(offset, content.length());
        int found = Collections.binarySearch(starts, bounded);
        int line = found >= 0 ? found : -found - 2;
        return new FilePosition(line + 1, content.codePointCount(starts.get(line), bounded) + 1);
    }
}
