package dev.socialpublisher.devhost.page;

import dev.socialpublisher.devhost.page.Layout.Place;
import java.util.Optional;

/** The sign-in form. */
public final class LoginPage {
    private LoginPage() {}

    /**
     * What the form shows again after a failed attempt.
     *
     * @param name as it was typed
     * @param next where to go afterwards
     * @param problem why the last attempt failed, in words
     */
    public record Form(String name, String next, Optional<String> problem) {}

    public static Html show(Frame frame, Form form) {
        return Layout.page(
                frame,
                Place.NOWHERE,
                frame.say("login.title"),
                Html.of(
                        """
                        <div class="login">
                        <h1>{}</h1>
                        <p class="quiet-text">{}</p>
                        {}
                        <form method="post" action="/login" class="card stack">
                          <div class="field"><label for="name">{}</label>
                            <input id="name" name="name" value="{}" autocomplete="username" autocapitalize="none"
                              spellcheck="false" required{}{}></div>
                          <div class="field"><label for="password">{}</label>
                            <input id="password" name="password" type="password" autocomplete="current-password"
                              required{}{}></div>
                          <button class="primary wide">{}</button>
                          <input type="hidden" name="next" value="{}">
                        </form>
                        </div>""",
                        frame.say("login.title"),
                        frame.say("login.lead"),
                        form.problem()
                                .map(text ->
                                        Html.of("<p class=\"notice error\" role=\"alert\" id=\"problem\">{}</p>", text))
                                .orElse(Html.EMPTY),
                        frame.say("login.name"),
                        form.name(),
                        invalid(form),
                        Html.when(form.name().isEmpty(), " autofocus"),
                        frame.say("login.password"),
                        invalid(form),
                        Html.when(!form.name().isEmpty(), " autofocus"),
                        frame.say("login.button"),
                        form.next()));
    }

    private static Html invalid(Form form) {
        return Html.when(form.problem().isPresent(), " aria-invalid=\"true\" aria-describedby=\"problem\"");
    }
}
