package dev.socialpublisher.queue.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Posts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may do what: every role, policy, state and action, against the table of the documentation. */
class PermissionsTest {
    private static final Actor EDITOR = actor(Role.EDITOR);
    private static final Actor PUBLISHER = actor(Role.PUBLISHER);
    private static final Actor WEBTEAM = actor(Role.WEBTEAM);
    private static final Actor NOBODY = new Actor("nobody", "Nobody", Set.of());

    /** Who: E an editor, N an editor where no approval is asked for, nothing is waived and no publisher stopped the post, P a publisher. */
    private static final String TABLE = """
            EDIT            | E P | DRAFT IN_REVIEW CHANGES_REQUESTED APPROVED SCHEDULED HELD MISSED FAILED
            SUBMIT          | E P | DRAFT
            WITHDRAW        | E P | IN_REVIEW APPROVED SCHEDULED
            APPROVE         | P   | IN_REVIEW
            CORRECT         | P   | IN_REVIEW
            REQUEST_CHANGES | P   | IN_REVIEW
            RETIME          | E P | IN_REVIEW APPROVED SCHEDULED
            CANCEL          | E P | DRAFT IN_REVIEW CHANGES_REQUESTED APPROVED SCHEDULED HELD MISSED FAILED
            HOLD            | P   | APPROVED SCHEDULED PARTIALLY_PUBLISHED
            RELEASE         | N P | HELD MISSED FAILED
            RESOLVE         | N P | UNCERTAIN
            REWORD          | P   | PUBLISHED
            RETRACT         | P   | PUBLISHED PARTIALLY_PUBLISHED
            """;

    /** What a post has been through: a blocking finding was waived, or a publisher held it by itself. */
    private enum Kind {
        FREE,
        WAIVED,
        STOPPED
    }

    private record Row(PostAction action, Set<String> who, Set<PostState> states) {
        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            Set<PostState> states = EnumSet.noneOf(PostState.class);
            Arrays.stream(cells.get(2).split(" ")).map(PostState::valueOf).forEach(states::add);
            return new Row(PostAction.valueOf(cells.get(0)), Set.of(cells.get(1).split(" ")), states);
        }

        Set<Actor> allowed(int approvals, Kind kind) {
            boolean editor = who.contains("E") || who.contains("N") && approvals == 0 && kind == Kind.FREE;
            return editor ? Set.of(EDITOR, PUBLISHER) : Set.of(PUBLISHER);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRolePolicyStateAndAction() {
        return TABLE.lines()
                .map(Row::of)
                .map(row -> DynamicTest.dynamicTest(row.action().word(), () -> follows(row)));
    }

    @Test
    void theTableNamesEveryAction() {
        assertThat(TABLE.lines().map(Row::of).map(Row::action)).containsExactly(PostAction.values());
    }

    @Test
    void anEditorPublishesOnlyWhereNoApprovalIsAskedForAndNothingIsWaivedOrStopped() {
        for (int approvals = 0; approvals <= 2; approvals++) {
            Channel channel = Posts.channel(Posts.CHANNEL, approvals);
            for (Kind kind : Kind.values()) {
                Post draft = post(PostState.DRAFT, kind);
                assertThat(Permissions.mayPublish(draft, channel, EDITOR))
                        .isEqualTo(approvals == 0 && kind == Kind.FREE);
                assertThat(Permissions.mayPublish(draft, channel, PUBLISHER)).isEqualTo(approvals == 0);
                assertThat(Permissions.mayPublish(draft, channel, WEBTEAM)).isFalse();
                assertThat(Permissions.mayPublish(draft, channel, NOBODY)).isFalse();
            }
        }
    }

    @Test
    void onlyAPublisherHoldsAChannelOrEverything() {
        Permissions.requireHoldKeeper(PUBLISHER);
        for (Actor other : List.of(EDITOR, WEBTEAM, NOBODY)) {
            assertThat(refusal(() -> Permissions.requireHoldKeeper(other))).contains(ErrorCode.QUEUE_NOT_ALLOWED);
        }
    }

    private static void follows(Row row) {
        for (PostState state : PostState.values()) {
            for (int approvals = 0; approvals <= 2; approvals++) {
                for (Kind kind : Kind.values()) {
                    for (Actor actor : List.of(EDITOR, PUBLISHER, WEBTEAM, NOBODY)) {
                        Channel channel = Posts.channel(Posts.CHANNEL, approvals);
                        Optional<ErrorCode> refusal =
                                refusal(() -> Permissions.require(row.action(), post(state, kind), channel, actor));
                        assertThat(refusal)
                                .as(
                                        "%s of a %s %s post by %s, %d approvals",
                                        row.action(), kind, state, actor.id(), approvals)
                                .isEqualTo(expected(row, state, actor, row.allowed(approvals, kind)));
                    }
                }
            }
        }
    }

    private static Optional<ErrorCode> expected(Row row, PostState state, Actor actor, Set<Actor> allowed) {
        if (!row.states().contains(state)) {
            return Optional.of(
                    state == PostState.PUBLISHING
                            ? ErrorCode.QUEUE_ALREADY_CLAIMED
                            : ErrorCode.QUEUE_TRANSITION_REFUSED);
        }
        return allowed.contains(actor) ? Optional.empty() : Optional.of(ErrorCode.QUEUE_NOT_ALLOWED);
    }

    private static Optional<ErrorCode> refusal(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (SocialException e) {
            return Optional.of(e.code());
        }
    }

    private static Post post(PostState state, Kind kind) {
        Post post = Posts.in(state);
        return switch (kind) {
            case FREE -> post;
            case WAIVED -> post.withRevision(Posts.fullRevision());
            case STOPPED -> Posts.stoppedBy("paul", post);
        };
    }

    private static Actor actor(Role role) {
        return new Actor(role.roleName(), role.roleName(), Set.of(role));
    }
}
