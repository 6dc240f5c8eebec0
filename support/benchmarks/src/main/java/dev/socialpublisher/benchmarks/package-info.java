/**
 * The benchmarks of docs/performance.md: what a check, composing and loading rules cost. Measures, tests nothing. Start at
 * {@link dev.socialpublisher.benchmarks.ToneCheckBenchmark}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.benchmarks;
