/**
 * What an editor is offered: candidates without a blocking finding, with safe fixes applied and told. Knows neither how
 * candidates are composed nor how rules work. Start at {@link dev.socialpublisher.tone.offer.OfferedCandidates}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.tone.offer;
