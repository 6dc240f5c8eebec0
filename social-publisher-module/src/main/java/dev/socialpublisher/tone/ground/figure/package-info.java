/**
 * Figures in French and English text: numbers in digits and words, shares, sums, dates, clock times, places in an order,
 * what they are worth and which of them stand for each other. Knows no claims and no rules. Start at {@link
 * dev.socialpublisher.tone.ground.figure.FigureIndex}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.ground.figure;
