package dev.socialpublisher.adapter.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text as blocks: empty lines part paragraphs, a dash or bullet begins an item, lone short lines are headings. */
final class PlainText {
    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final Pattern LINE = Pattern.compile("\\n");
    private static final Pattern ITEM = Pattern.compile("^[ \\t]*(?:[-*•‣]|\\d{1,2}[.)])[ \\t]+(?=\\S)");
    private static final int LONGEST_HEADING = 80;

    private PlainText() {}

    static List<RawBlock> blocks(String text) {
        List<RawBlock> blocks = new ArrayList<>();
        GAP.splitAsStream(text.strip().replace("\r\n", "\n").replace('\r', '\n'))
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> add(paragraph, blocks));
        return blocks.stream().filter(block -> !block.text().isEmpty()).toList();
    }

    private static void add(String paragraph, List<RawBlock> blocks) {
        List<String> lines = LINE.splitAsStream(paragraph).toList();
        boolean list = lines.stream().allMatch(line -> ITEM.matcher(line).find());
        if (list) {
            lines.forEach(line ->
                    blocks.add(block(RawBlock.Kind.LIST_ITEM, ITEM.matcher(line).replaceFirst(""))));
        } else {
            boolean heading = lines.size() == 1
                    && paragraph.length() <= LONGEST_HEADING
                    && Character.isLetterOrDigit(paragraph.codePointBefore(paragraph.length()))
                    && !blocks.isEmpty();
            blocks.add(block(heading ? RawBlock.Kind.HEADING : RawBlock.Kind.PARAGRAPH, paragraph));
        }
    }

    private static RawBlock block(RawBlock.Kind kind, String words) {
        TextRun run = new TextRun();
        run.append(words);
        return run.toBlock(kind);
    }
}
