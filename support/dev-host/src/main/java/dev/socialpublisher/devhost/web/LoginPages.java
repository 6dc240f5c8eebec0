package dev.socialpublisher.devhost.web;

import dev.socialpublisher.devhost.account.Accounts;
import dev.socialpublisher.devhost.account.Accounts.SignIn.Accepted;
import dev.socialpublisher.devhost.account.Accounts.SignIn.Throttled;
import dev.socialpublisher.devhost.page.Frame;
import dev.socialpublisher.devhost.page.LoginPage;
import dev.socialpublisher.devhost.web.gate.SignIn;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Signing in and out. */
final class LoginPages {
    private static final String HOME = "/articles";

    private final Accounts accounts;

    LoginPages(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Route> routes() {
        return List.of(
                Route.get(SignIn.LOGIN, this::form),
                Route.post(SignIn.LOGIN, this::signIn),
                Route.post("/logout", this::signOut));
    }

    private void form(Visit visit) throws IOException {
        visit.show(
                LoginPage.show(visit.frame(), new LoginPage.Form("", safe(visit.parameter("next")), Optional.empty())));
    }

    private void signIn(Visit visit) throws IOException {
        String name = visit.parameter("name");
        String password =
                Optional.ofNullable(visit.request().getParameter("password")).orElse("");
        String next = safe(visit.parameter("next"));
        Accounts.SignIn outcome = accounts.signIn(name, password);
        if (outcome instanceof Accepted accepted) {
            visit.request().getSession(true);
            visit.request().changeSessionId();
            visit.request()
                    .getSession()
                    .setAttribute(SignIn.SESSION_NAME, accepted.actor().id());
            visit.redirect(next);
            return;
        }
        Frame frame = visit.frame();
        boolean throttled = outcome instanceof Throttled;
        String problem = outcome instanceof Throttled wait
                ? frame.say("login.throttled", wait.seconds())
                : frame.say("login.refused");
        visit.show(throttled ? 429 : 401, LoginPage.show(frame, new LoginPage.Form(name, next, Optional.of(problem))));
    }

    private void signOut(Visit visit) {
        HttpSession session = visit.request().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        visit.redirect(SignIn.LOGIN);
    }

    /** Only a path of this host: the sign-in form sends nobody elsewhere. */
    private static String safe(String next) {
        return next.startsWith("/") && !next.startsWith("//") && !next.contains("\\") ? next : HOME;
    }
}
