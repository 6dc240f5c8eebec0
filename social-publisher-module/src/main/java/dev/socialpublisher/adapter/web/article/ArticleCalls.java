package dev.socialpublisher.adapter.web.article;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Languages;
import dev.socialpublisher.adapter.web.http.Problems;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.ArticleJson;
import dev.socialpublisher.adapter.web.json.ArticleJson.LanguagesJson;
import dev.socialpublisher.adapter.web.json.CheckJson;
import dev.socialpublisher.adapter.web.json.Checked;
import dev.socialpublisher.adapter.web.json.ProblemJson;
import dev.socialpublisher.adapter.web.json.RequestJson.CheckAsk;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.article.Article;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.queue.authoring.Content;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.queue.authoring.DryRun;
import dev.socialpublisher.queue.service.QueueService;
import dev.socialpublisher.tone.ground.Grounding;
import dev.socialpublisher.variant.PassageFinder;
import dev.socialpublisher.variant.Variant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Articles, and the check of a variant as it is typed. */
final class ArticleCalls {
    private final Lookups lookups;
    private final QueueService service;
    private final HouseSettings house;
    private final Clock clock;
    private final Readings<PassageFinder> finders = new Readings<>(PassageFinder::in);
    private final Readings<Grounding> groundings = new Readings<>(Grounding::of);

    ArticleCalls(Lookups lookups, QueueService service, HouseSettings house, Clock clock) {
        this.lookups = lookups;
        this.service = service;
        this.house = house;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/articles/{workspace}/{uuid}", this::article),
                Route.get("/articles/{workspace}/{uuid}/languages", this::languages),
                Route.post("/check", this::check));
    }

    private Answer article(Call call) {
        ArticleKey key = key(call, lookups, house);
        Article article = lookups.article(key);
        LocalDate today = LocalDate.now(clock.withZone(house.zone()));
        return Answer.ok(ArticleJson.of(article, lookups.articles().status(key), today, library()));
    }

    private ArticleJson.Library library() {
        return new ArticleJson.Library(lookups.assets(), lookups.media());
    }

    private Answer languages(Call call) {
        return Answer.ok(LanguagesJson.of(lookups.languages(
                house.site(),
                Checked.text("workspace", call.variable("workspace"), 60),
                Checked.text("uuid", call.variable("uuid"), 60))));
    }

    private Answer check(Call call) {
        CheckAsk asked = call.body(CheckAsk.class);
        Channel channel = lookups.channel(asked.channelId());
        Variant variant = asked.content().toVariant();
        Draft draft = new Draft(
                channel.id(),
                lookups.ofItsSite(asked.articleRef().toKey(house.site())),
                new Content(variant, List.of()),
                asked.dueTime(),
                TimeToLive.STANDARD);
        DryRun run = service.dryRun(draft, call.actor());
        return Answer.ok(view(run, variant, lookups.profile(channel), Languages.of(call.request())));
    }

    private CheckJson view(DryRun run, Variant variant, NetworkProfile profile, Locale language) {
        return CheckJson.of(
                new CheckJson.Facts(
                        variant,
                        profile,
                        TextCounter.parts(run.revision().text(), profile, variant.attaches(), variant.warning()),
                        run.revision().findings(),
                        finders.of(run.article()).find(variant.text()),
                        groundings.of(run.article()).borneOut(variant),
                        run.notChecked()),
                run.refusals().stream()
                        .map(refusal -> ProblemJson.of(refusal, Problems.status(refusal.code()), language))
                        .toList(),
                run.notices().stream().map(notice -> notice.in(language)).toList());
    }

    static ArticleKey key(Call call, Lookups lookups, HouseSettings house) {
        return lookups.ofItsSite(new ArticleJson.RefJson(
                        call.variable("workspace"), call.variable("uuid"), call.requiredQuery("lang", 20))
                .toKey(house.site()));
    }
}
