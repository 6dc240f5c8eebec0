package dev.socialpublisher.benchmarks;

import dev.socialpublisher.article.Article;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.tone.Charter;
import dev.socialpublisher.variant.Candidate;
import dev.socialpublisher.variant.compose.Composition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An article of 2,000 words composed for all networks that have a profile and a recipe. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComposeBenchmark {
    private Article article = SampleArticle.of(SampleTexts.article());
    private Charter charter = SampleTexts.SHIPPED.charters().find("magazine-fr").orElseThrow();

    @Benchmark
    public List<Candidate> allProfiles() {
        List<Candidate> candidates = new ArrayList<>();
        Composition composition = new Composition(article);
        for (NetworkProfile profile : SampleTexts.SHIPPED.profiles().all()) {
            SampleTexts.SHIPPED
                    .recipes()
                    .find(profile.id())
                    .ifPresent(recipe -> candidates.addAll(
                            composition.candidates(profile, recipe, charter.settingsFor(profile.id()))));
        }
        return candidates;
    }
}
