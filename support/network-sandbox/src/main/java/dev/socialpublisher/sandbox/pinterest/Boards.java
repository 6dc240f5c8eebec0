package dev.socialpublisher.sandbox.pinterest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.pinterest.PinterestGuard.Caller;
import dev.socialpublisher.sandbox.pinterest.PinterestPerson.Board;
import java.util.List;
import java.util.Set;

/** The account and its boards. */
final class Boards {
    private static final Set<String> FILTERS = Set.of("ALL", "PUBLIC", "PROTECTED", "SECRET", "PUBLIC_AND_SECRET");

    /** {@code GET /v5/user_account}. */
    Answer account(Request request, Caller caller) {
        caller.require("user_accounts:read");
        PinterestPerson person = caller.person();
        return Answer.json(
                200,
                Json.object()
                        .put("id", person.id())
                        .put("username", person.username())
                        .put("account_type", "BUSINESS")
                        .put("business_name", person.businessName())
                        .put("board_count", person.boards().size()));
    }

    /** {@code GET /v5/boards}. */
    Answer list(Request request, Caller caller) {
        caller.require("boards:read");
        String filter = request.query("privacy").orElse("ALL");
        if (!FILTERS.contains(filter)) {
            throw PinterestProblem.invalid("/privacy is '" + filter + "'");
        }
        List<Board> boards = caller.person().boards().stream()
                .filter(caller::sees)
                .filter(board ->
                        filter.equals("ALL") || List.of(filter.split("_AND_")).contains(board.privacy()))
                .toList();
        return Answer.json(200, Pages.of(request, boards, board -> view(board, caller)));
    }

    /** {@code GET /v5/boards/{board_id}}. */
    Answer get(Request request, Caller caller) {
        caller.require("boards:read");
        return Answer.json(200, view(caller.board(request.pathValue("board_id")), caller));
    }

    private static ObjectNode view(Board board, Caller caller) {
        ObjectNode view = Json.object()
                .put("id", board.id())
                .put("name", board.name())
                .put("description", "")
                .put("privacy", board.privacy())
                .put("is_ads_only", false)
                .put("collaborator_count", 0);
        view.putObject("owner").put("username", caller.person().username());
        return view;
    }
}
