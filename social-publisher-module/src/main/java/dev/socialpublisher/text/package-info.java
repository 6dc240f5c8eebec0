/**
 * Text as people read it: spans, graphemes, sentences, French and English typography. Knows no network, no rule, no
 * article. All positions are UTF-16 code units, as in {@code String}. Start at {@link dev.socialpublisher.text.Span}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.text;
