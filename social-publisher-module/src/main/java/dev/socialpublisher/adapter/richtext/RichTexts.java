package dev.socialpublisher.adapter.richtext;

import dev.socialpublisher.article.RichText;
import dev.socialpublisher.article.document.DocumentReader;

/** Makes the readers of this package. */
public final class RichTexts {
    private RichTexts() {}

    public static RichText richText() {
        return new JsoupRichText();
    }

    public static DocumentReader documentReader() {
        return new FileReader();
    }
}
