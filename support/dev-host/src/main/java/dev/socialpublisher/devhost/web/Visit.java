package dev.socialpublisher.devhost.web;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.CurrentActor;
import dev.socialpublisher.devhost.page.Frame;
import dev.socialpublisher.devhost.page.Html;
import dev.socialpublisher.devhost.page.MessagePage;
import dev.socialpublisher.devhost.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * One request on its way to an answer.
 *
 * @param path what the route found in the path, by group
 */
record Visit(HttpServletRequest request, HttpServletResponse response, CurrentActor actors, MatchResult path) {
    Frame frame() {
        return new Frame(Words.in(Languages.of(request)), actors.current(), Languages.pathWithoutLanguage(request));
    }

    Actor actor() {
        return actors.current().orElseThrow(() -> new IllegalStateException("the sign-in filter lets nobody pass"));
    }

    /** Stripped; empty when absent. */
    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    void show(Html page) throws IOException {
        show(200, page);
    }

    void show(int status, Html page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.markup().getBytes(StandardCharsets.UTF_8));
    }

    void redirect(String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    void notFound() throws IOException {
        message(404, "notfound");
    }

    void notAllowed() throws IOException {
        message(403, "notallowed");
    }

    private void message(int status, String key) throws IOException {
        Frame frame = frame();
        show(status, MessagePage.show(frame, frame.say(key + ".title"), frame.say(key + ".detail")));
    }
}
