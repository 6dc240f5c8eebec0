/**
 * Vale's kinds that measure a text: formulas over counts, and grades of reading. Built of the pieces in {@code
 * tone.kind}; knows no file format. Start at {@link dev.socialpublisher.tone.vale.measure.MeasureKinds}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.vale.measure;
