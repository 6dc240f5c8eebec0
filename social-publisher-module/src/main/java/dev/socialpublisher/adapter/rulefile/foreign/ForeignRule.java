package dev.socialpublisher.adapter.rulefile.foreign;

import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.tone.RuleDefinition;

/**
 * A rule as far as it can be honoured.
 *
 * @param path below the styles folder
 * @param content of its file, with what a vocabulary adds; changes when the rule does
 */
public record ForeignRule(String path, Bytes content, RuleDefinition definition) {}
