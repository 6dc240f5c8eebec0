package dev.socialpublisher.adapter.web.json;

import dev.socialpublisher.adapter.web.json.ToneJson.FindingJson;
import dev.socialpublisher.adapter.web.json.ToneJson.ProblemLineJson;
import dev.socialpublisher.adapter.web.json.WorkbenchJson.DraftAsk;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.check.CharterImpact;
import dev.socialpublisher.queue.check.CharterImpact.Group;
import dev.socialpublisher.queue.check.CharterImpact.Touched;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.charter.FileChanges;
import dev.socialpublisher.variant.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What drafts of charters find, as it travels. */
public final class TrialJson {
    private static final int MOST_TRIED = 50;
    private static final int MOST_LISTED = 100;

    private TrialJson() {}

    /** A draft with what to hold it against. */
    public record TryAsk(
            @Nullable Map<String, String> files,
            @Nullable List<String> removed,
            @Nullable List<SampleAsk> texts,
            @Nullable List<String> posts) {
        public FileChanges toChanges() {
            return new DraftAsk(files, removed).toChanges();
        }

        public List<SampleAsk> samples() {
            return Checked.list("texts", texts, MOST_TRIED);
        }

        public List<String> postIds() {
            return Checked.list("posts", posts, MOST_TRIED).stream()
                    .map(id -> Checked.text("posts", id, 60))
                    .toList();
        }
    }

    /** A text as a post of one network. */
    public record SampleAsk(
            String network, String text, @Nullable List<String> hashtags) {
        public String networkId() {
            return Checked.text("texts.network", network, 30);
        }

        /** Without link, picture and card. Lists as Jackson makes them, which may be asked for null. */
        public Variant toVariant(Locale language) {
            return new VariantJson(
                            networkId(),
                            language.toLanguageTag(),
                            text,
                            hashtags == null ? new ArrayList<>() : hashtags,
                            null,
                            null,
                            null,
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            null,
                            null,
                            null,
                            null)
                    .toVariant();
        }
    }

    /** What a draft finds in each text. */
    public record TriedListJson(List<ProblemLineJson> problems, List<TriedJson> tried) {}

    /** What a draft finds in a text; with {@code post} where it is one's. */
    public record TriedJson(
            @Nullable String post, @Nullable String title, String network, String text, List<FindingJson> findings) {
        public static TriedJson of(Post post, List<Finding> findings) {
            return new TriedJson(
                    post.id().toString(),
                    post.origin().title(),
                    post.origin().network().value(),
                    post.revision().variant().text(),
                    findings.stream().map(FindingJson::of).toList());
        }
    }

    /** Posts to try a draft on: queued ones, then published ones, each newest first. */
    public record SampleListJson(List<SampleJson> posts) {
        public static SampleListJson of(List<Post> posts, Function<ChannelId, Optional<Channel>> channels) {
            return new SampleListJson(posts.stream()
                    .map(post -> SampleJson.of(
                            post,
                            channels.apply(post.channel())
                                    .map(Channel::name)
                                    .orElse(post.channel().value())))
                    .toList());
        }
    }

    /** A post, in short. */
    public record SampleJson(String post, String title, String channel, String network, String state, String text) {
        static SampleJson of(Post post, String channel) {
            return new SampleJson(
                    post.id().toString(),
                    post.origin().title(),
                    channel,
                    post.origin().network().value(),
                    post.state().name(),
                    post.revision().variant().text());
        }
    }

    /** What a draft would change for posts. */
    public record ImpactJson(
            GroupJson queued, GroupJson published, List<RuleImpactJson> rules, List<ProblemLineJson> problems) {
        public static ImpactJson of(CharterImpact impact, List<ProblemLineJson> problems) {
            return new ImpactJson(
                    GroupJson.of(impact.queued()),
                    GroupJson.of(impact.published()),
                    RuleImpactJson.of(impact),
                    problems);
        }
    }

    /** Posts of one sort; {@code flagged} and {@code cleared} count posts, {@code posts} lists the newest of them. */
    public record GroupJson(int looked, boolean complete, int flagged, int cleared, List<TouchedJson> posts) {
        static GroupJson of(Group group) {
            return new GroupJson(
                    group.looked(),
                    group.complete(),
                    (int) group.touched().stream()
                            .filter(post -> !post.flagged().isEmpty())
                            .count(),
                    (int) group.touched().stream()
                            .filter(post -> !post.cleared().isEmpty())
                            .count(),
                    group.touched().stream()
                            .limit(MOST_LISTED)
                            .map(TouchedJson::of)
                            .toList());
        }
    }

    /** A post in which a draft finds more or less. */
    public record TouchedJson(
            String post,
            String title,
            String channel,
            String network,
            String state,
            String text,
            List<FindingJson> flagged,
            List<FindingJson> cleared) {
        static TouchedJson of(Touched touched) {
            Post post = touched.post();
            return new TouchedJson(
                    post.id().toString(),
                    post.origin().title(),
                    post.channel().value(),
                    post.origin().network().value(),
                    post.state().name(),
                    post.revision().variant().text(),
                    touched.flagged().stream().map(FindingJson::of).toList(),
                    touched.cleared().stream().map(FindingJson::of).toList());
        }
    }

    /** How often a rule would find more or less, over all posts looked at. */
    public record RuleImpactJson(String rule, int flagged, int cleared) {
        static List<RuleImpactJson> of(CharterImpact impact) {
            Map<String, int[]> counts = new TreeMap<>();
            for (Group group : List.of(impact.queued(), impact.published())) {
                for (Touched post : group.touched()) {
                    post.flagged()
                            .forEach(finding ->
                                    counts.computeIfAbsent(finding.rule().value(), id -> new int[2])[0]++);
                    post.cleared()
                            .forEach(finding ->
                                    counts.computeIfAbsent(finding.rule().value(), id -> new int[2])[1]++);
                }
            }
            return counts.entrySet().stream()
                    .map(rule -> new RuleImpactJson(rule.getKey(), rule.getValue()[0], rule.getValue()[1]))
                    .toList();
        }
    }
}
