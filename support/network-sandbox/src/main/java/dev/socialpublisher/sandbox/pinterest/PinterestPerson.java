package dev.socialpublisher.sandbox.pinterest;

import dev.socialpublisher.sandbox.consent.Grants;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account of the Pinterest stand-in, the application that may act for it, and its boards.
 *
 * @param boards in the order of Pinterest's answers
 */
public record PinterestPerson(String id, String username, String businessName, App app, List<Board> boards) {

    /** What boards and pins need, secret ones too. */
    public static final Set<String> ALL_SCOPES = Set.of(
            "boards:read",
            "boards:write",
            "pins:read",
            "pins:write",
            "user_accounts:read",
            "boards:read_secret",
            "boards:write_secret",
            "pins:read_secret",
            "pins:write_secret");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");

    public PinterestPerson {
        boards = List.copyOf(boards);
        if (!NUMBER.matcher(id).matches()) {
            throw new IllegalArgumentException("Pinterest account id is '" + id + "', allowed are 1 to 20 digits");
        }
    }

    /**
     * Client credentials and the first tokens.
     *
     * @param standard whether Pinterest has lifted the application from trial to standard access
     */
    public record App(
            String clientId,
            String clientSecret,
            String accessToken,
            String refreshToken,
            Set<String> scopes,
            boolean standard) {
        public App {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "App[client=" + clientId + ", scopes=" + scopes + ", standard=" + standard + "]";
        }
    }

    /** A board; {@code privacy} is PUBLIC, PROTECTED or SECRET. */
    public record Board(String id, String name, String privacy) {
        public Board {
            if (!NUMBER.matcher(id).matches()) {
                throw new IllegalArgumentException("Pinterest board id is '" + id + "', allowed are 1 to 20 digits");
            }
        }

        boolean secret() {
            return privacy.equals("SECRET");
        }
    }

    Grants.First first() {
        return new Grants.First(id, app.scopes(), app.accessToken(), app.refreshToken());
    }

    Optional<Board> board(String boardId) {
        return boards.stream().filter(board -> board.id().equals(boardId)).findFirst();
    }

    /** The documented demo account, with a board for each edition and one that nobody else sees. */
    public static PinterestPerson demo() {
        return new PinterestPerson(
                "549755885175000001",
                "magazine_demo",
                "Magazine (demo)",
                new App(
                        "1462871",
                        "sandbox-secret",
                        "sandbox-pinterest-token",
                        "sandbox-pinterest-refresh",
                        Set.of("boards:read", "boards:write", "pins:read", "pins:write", "user_accounts:read"),
                        true),
                List.of(
                        new Board("549755885175", "Reportages (démo)", "PUBLIC"),
                        new Board("549755885176", "Stories (demo)", "PUBLIC"),
                        new Board("549755885177", "Essais (démo)", "SECRET")));
    }
}
