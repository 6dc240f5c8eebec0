package dev.socialpublisher.adapter.web.post;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.IfMatch;
import dev.socialpublisher.adapter.web.http.ProblemException;
import dev.socialpublisher.adapter.web.http.Problems;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.PostJson;
import dev.socialpublisher.adapter.web.json.RequestJson.CommentAsk;
import dev.socialpublisher.adapter.web.json.RequestJson.ContentAsk;
import dev.socialpublisher.adapter.web.json.RequestJson.CorrectionAsk;
import dev.socialpublisher.adapter.web.json.RequestJson.NewPost;
import dev.socialpublisher.adapter.web.json.RequestJson.ReleaseAsk;
import dev.socialpublisher.adapter.web.json.RequestJson.ResolutionAsk;
import dev.socialpublisher.adapter.web.json.RequestJson.RetractionAsk;
import dev.socialpublisher.adapter.web.json.RequestJson.RewordingAsk;
import dev.socialpublisher.adapter.web.json.RequestJson.SubmissionAsk;
import dev.socialpublisher.adapter.web.json.RequestJson.TimingAsk;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.adapter.web.part.QueueServices;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.authoring.Draft;
import dev.socialpublisher.queue.service.QueueService;
import dev.socialpublisher.queue.service.Submitted;
import dev.socialpublisher.queue.service.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Everything that people do to posts. */
final class PostCalls {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 100;

    private static final Set<ErrorCode> MOVED_ON =
            EnumSet.of(ErrorCode.QUEUE_STALE_VERSION, ErrorCode.DELIVERY_NOT_EDITED);

    private static final Wording WHOSE = new Wording("the post", "du post");

    private final QueueServices queue;
    private final Lookups lookups;
    private final PostViews views;
    private final HouseSettings house;

    PostCalls(QueueServices queue, Lookups lookups, PostViews views, HouseSettings house) {
        this.queue = queue;
        this.lookups = lookups;
        this.views = views;
        this.house = house;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/posts", this::create),
                Route.get("/posts/{id}", call -> view(call, find(call))),
                Route.put("/posts/{id}/content", changing(this::edit)),
                Route.post("/posts/{id}/submit", call -> guarded(call, this::submit)),
                Route.post("/posts/{id}/withdraw", commented(QueueService::withdraw)),
                Route.post("/posts/{id}/approve", commented(QueueService::approve)),
                Route.post("/posts/{id}/correct", changing(this::correct)),
                Route.post("/posts/{id}/request-changes", commented(QueueService::requestChanges)),
                Route.post("/posts/{id}/retime", changing(this::retime)),
                Route.post("/posts/{id}/cancel", commented(QueueService::cancel)),
                Route.post("/posts/{id}/hold", commented(QueueService::hold)),
                Route.post("/posts/{id}/release", changing(this::release)),
                Route.post("/posts/{id}/resolve", changing(this::resolve)),
                Route.post("/posts/{id}/retract", changing(this::retract)),
                Route.post("/posts/{id}/reword", changing(this::reword)));
    }

    private Answer create(Call call) {
        NewPost asked = call.body(NewPost.class);
        String key = idempotencyKey(call);
        ChannelId channel = lookups.channel(asked.channelId()).id();
        Draft draft = asked.toDraft(channel, lookups.ofItsSite(asked.toKey(house.site())));
        Submitted made = asked.submits()
                ? queue.service().submitNew(draft, call.actor(), key)
                : new Submitted(queue.service().saveDraft(draft, call.actor(), key), List.of());
        return view(call, made).withStatus(201);
    }

    private Answer submit(Call call) {
        SubmissionAsk asked = call.body(SubmissionAsk.class);
        return view(call, queue.service().submit(target(call), asked.toSubmission(), call.actor()));
    }

    private Post edit(Call call) {
        return queue.service().edit(target(call), call.body(ContentAsk.class).toContent(), call.actor());
    }

    private Post correct(Call call) {
        CorrectionAsk asked = call.body(CorrectionAsk.class);
        return queue.service().correctAndApprove(target(call), asked.toContent(), asked.words(), call.actor());
    }

    private Post retime(Call call) {
        return queue.service().retime(target(call), call.body(TimingAsk.class).toDue(), call.actor());
    }

    private Post release(Call call) {
        ReleaseAsk asked = call.body(ReleaseAsk.class);
        return queue.service().release(target(call), asked.toDue(), asked.words(), call.actor());
    }

    private Post resolve(Call call) {
        return queue.service()
                .resolve(target(call), call.body(ResolutionAsk.class).toResolution(), call.actor());
    }

    private Post retract(Call call) {
        return queue.retractor()
                .retract(target(call), call.body(RetractionAsk.class).toRetraction(), call.actor());
    }

    private Post reword(Call call) {
        return queue.reworder()
                .reword(target(call), call.body(RewordingAsk.class).toRewording(), call.actor());
    }

    /** An action of the service that takes words beside the post. */
    private interface Commented {
        Post apply(QueueService service, Target target, String words, Actor actor);
    }

    private Function<Call, Answer> commented(Commented action) {
        return changing(call -> action.apply(
                queue.service(), target(call), call.body(CommentAsk.class).words(), call.actor()));
    }

    private Function<Call, Answer> changing(Function<Call, Post> change) {
        return call -> guarded(call, ignored -> view(call, change.apply(call)));
    }

    /** Where the post has moved on, the refusal carries the state that it has now, so that the screen can show both. */
    private Answer guarded(Call call, Function<Call, Answer> change) {
        try {
            return change.apply(call);
        } catch (SocialException refused) {
            if (!MOVED_ON.contains(refused.code())) {
                throw refused;
            }
            Object current = views.detail(find(call), PostViews.Reader.of(call), List.of());
            throw new ProblemException(Problems.of(refused, call.locale()).withCurrent(current), refused);
        }
    }

    private Answer view(Call call, Post post) {
        return view(call, new Submitted(post, List.of()));
    }

    private Answer view(Call call, Submitted made) {
        return Answer.ok(views.detail(made.post(), PostViews.Reader.of(call), made.warnings()))
                .withEtag(PostJson.etag(made.post()));
    }

    private Post find(Call call) {
        PostId id = id(call);
        return queue.posts().find(id).orElseThrow(() -> Lookups.noPost(id.toString(), "id"));
    }

    private static PostId id(Call call) {
        String text = call.variable("id");
        return Lookups.postId(text).orElseThrow(() -> Lookups.noPost(text, "id"));
    }

    private static String idempotencyKey(Call call) {
        String key = call.requiredHeader(IDEMPOTENCY_KEY);
        if (key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY) {
            throw new SocialException(
                    ErrorCode.WEB_PRECONDITION_MISSING,
                    Wording.of(
                            "The header %s has %d characters; it takes %d to %d.",
                            "L’en-tête %s compte %d caractères ; il en faut de %d à %d.",
                            IDEMPOTENCY_KEY,
                            key.length(),
                            SHORTEST_KEY,
                            LONGEST_KEY),
                    Place.of(IDEMPOTENCY_KEY));
        }
        return key;
    }

    private static Target target(Call call) {
        return new Target(id(call), IfMatch.version(call, WHOSE));
    }
}
