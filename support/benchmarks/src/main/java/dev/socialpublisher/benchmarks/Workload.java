package dev.socialpublisher.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that is measured.
 *
 * @param name as docs/performance.md has it
 * @param prepare makes ready what is then called again and again; it answers what it made, so that the compiler cannot
 *     leave the work out
 */
record Workload(String name, Supplier<Supplier<?>> prepare) {
    static List<Workload> all() {
        return List.of(
                new Workload("280 signs, 300 rules", () -> check("post")::threeHundredRules),
                new Workload("2,000 words, 300 rules", () -> check("article")::threeHundredRules),
                new Workload("280 signs, magazine-fr", () -> check("post")::shippedCharter),
                new Workload("2,000 words, magazine-fr", () -> check("article")::shippedCharter),
                new Workload("composing for all networks", () -> new ComposeBenchmark()::allProfiles),
                new Workload("reading 1,000 rule files", () -> new LoadBenchmark()::thousandRuleFiles),
                new Workload("LanguageTool, 280 signs", () -> languageTool("post")),
                new Workload("LanguageTool, 2,000 words", () -> languageTool("article")));
    }

    private static ToneCheckBenchmark check(String text) {
        ToneCheckBenchmark benchmark = new ToneCheckBenchmark();
        benchmark.text = text;
        benchmark.prepare();
        return benchmark;
    }

    private static Supplier<?> languageTool(String text) {
        LanguageToolBenchmark benchmark = new LanguageToolBenchmark();
        benchmark.text = text;
        benchmark.prepare();
        return () -> {
            try {
                return benchmark.french();
            } catch (IOException e) {
                throw new UncheckedIOException("LanguageTool cannot check the sample " + text, e);
            }
        };
    }
}
