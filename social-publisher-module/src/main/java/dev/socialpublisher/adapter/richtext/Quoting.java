package dev.socialpublisher.adapter.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the speaker of a quotation that the markup does not name: a last line or next paragraph that opens with a dash. */
final class Quoting {
    private static final Pattern SIGNATURE = Pattern.compile("^[—–-]\\s*(\\p{Lu}[^\\n]{2,140})$");
    private static final Pattern SIGNED =
            Pattern.compile("(?s)^(.*[.!?…»”])[\\s\\u00A0\\u202F]*[—–]\\s*(\\p{Lu}[^\\n.!?]{2,140})\\.?$");

    private Quoting() {}

    static List<RawBlock> withSpeakers(List<RawBlock> blocks) {
        List<RawBlock> read = new ArrayList<>();
        for (RawBlock block : blocks) {
            Matcher signature = SIGNATURE.matcher(block.text());
            boolean quoted = !read.isEmpty() && read.get(read.size() - 1).kind() == RawBlock.Kind.QUOTATION;
            if (quoted
                    && signature.matches()
                    && read.get(read.size() - 1).cite().isEmpty()) {
                sign(read, signature.group(1).strip());
            } else {
                read.add(block.kind() == RawBlock.Kind.QUOTATION && block.cite().isEmpty() ? signed(block) : block);
            }
        }
        return read.stream().map(Quoting::bare).toList();
    }

    /** One signature holds for all paragraphs of the quotation above it. */
    private static void sign(List<RawBlock> read, String speaker) {
        for (int i = read.size() - 1; i >= 0; i--) {
            RawBlock block = read.get(i);
            if (block.kind() != RawBlock.Kind.QUOTATION || !block.cite().isEmpty()) {
                return;
            }
            read.set(i, block.withCite(speaker));
        }
    }

    private static RawBlock signed(RawBlock block) {
        Matcher matcher = SIGNED.matcher(block.text());
        return matcher.matches()
                ? block.part(0, matcher.end(1)).withCite(matcher.group(2).strip())
                : block;
    }

    private static RawBlock bare(RawBlock block) {
        return block.withCite(block.cite().replaceFirst("^[—–-]\\s*", ""));
    }
}
