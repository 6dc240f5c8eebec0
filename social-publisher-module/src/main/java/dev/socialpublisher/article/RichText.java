package dev.socialpublisher.article;

import java.util.List;
import java.util.Locale;

/** Reads the HTML that editors write. Pure and lenient: broken markup gives the blocks that can be made out. Any thread. */
@FunctionalInterface
public interface RichText {
    /** The blocks in reading order, plain text in NFC; empty for blank HTML. The language decides what a question is. */
    List<Block> blocks(String html, Locale locale);
}
