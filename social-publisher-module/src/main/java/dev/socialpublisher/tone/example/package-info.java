/**
 * Examples beside a rule, texts that must and must not trigger it, and whether the rule keeps to them. Knows no file format
 * and no kind of rule. Start at {@link dev.socialpublisher.tone.example.RuleExamples}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.example;
