package dev.socialpublisher.devhost.cli.tone;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The words of a Markdown file, without front matter, code, pictures, addresses and marks. What stands amid words is held
 * by a sign that is none.
 */
final class MarkdownText extends AbstractVisitor {
    private static final char NOT_A_WORD = '\uFFFC';
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(?s:.{0,10000}?)\\R---[ \\t]*(?:\\R|\\z)");

    private final SourceText.Builder words = new SourceText.Builder();
    private final String content;
    private final int shift;

    private MarkdownText(String content, int shift) {
        this.content = content;
        this.shift = shift;
    }

    static SourceText of(String content) {
        Matcher front = FRONT_MATTER.matcher(content);
        int shift = front.find() ? front.end() : 0;
        MarkdownText text = new MarkdownText(content, shift);
        Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(content.substring(shift))
                .accept(text);
        return text.words.trimmed().build();
    }

    @Override
    public void visit(Text node) {
        String literal = node.getLiteral();
        int at = offset(node);
        if (content.startsWith(literal, at)) {
            words.addRun(literal, at);
        } else {
            words.add(literal, at);
        }
    }

    @Override
    public void visit(SoftLineBreak node) {
        words.add(' ', words.last() + 1);
    }

    @Override
    public void visit(HardLineBreak node) {
        words.add('\n', words.last() + 1);
    }

    @Override
    public void visit(Paragraph node) {
        block(node);
    }

    @Override
    public void visit(Heading node) {
        block(node);
    }

    @Override
    public void visit(Code node) {
        words.add(NOT_A_WORD, offset(node));
    }

    @Override
    public void visit(HtmlInline node) {
        words.add(NOT_A_WORD, offset(node));
    }

    @Override
    public void visit(Image node) {
        words.add(NOT_A_WORD, offset(node));
    }

    @Override
    public void visit(FencedCodeBlock node) {}

    @Override
    public void visit(IndentedCodeBlock node) {}

    @Override
    public void visit(HtmlBlock node) {}

    private void block(Node node) {
        visitChildren(node);
        words.add("\n\n", words.last() + 1);
    }

    /** In the file; where the last word ended for a node without a place. */
    private int offset(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? words.last() + 1 : shift + spans.get(0).getInputIndex();
    }
}
