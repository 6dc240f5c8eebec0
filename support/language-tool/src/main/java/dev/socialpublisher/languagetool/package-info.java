/**
 * LanguageTool as a kind of rule, {@code extends: languagetool}, in a jar of its own: 93 libraries that a house without
 * it need not carry. Found by {@link java.util.ServiceLoader}; knows tone and nothing of queue, web or storage. Start at
 * {@link dev.socialpublisher.languagetool.LanguageToolKind}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.languagetool;
