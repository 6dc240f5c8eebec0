package dev.socialpublisher.devhost.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.devhost.magazine.ArticleImport;
import dev.socialpublisher.devhost.magazine.ArticleImport.Incoming;
import dev.socialpublisher.devhost.magazine.ArticleImport.IncomingPicture;
import dev.socialpublisher.devhost.web.gate.ApiProblem;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The call by which {@code import} hands articles to a running host: JSON in, the new article's address out. */
final class ImportCalls {
    static final String PATH = "/.host/api/articles";

    private static final int MAX_BYTES = 70_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArticleImport articles;

    ImportCalls(ArticleImport articles) {
        this.articles = articles;
    }

    private record Body(
            @Nullable String title,
            @Nullable String lead,
            @Nullable String body,
            @Nullable String author,
            @Nullable String language,
            @Nullable String section,
            @Nullable List<PictureBody> pictures) {}

    /** {@code content} in base64. */
    private record PictureBody(
            @Nullable String fileName,
            @Nullable String alt,
            @Nullable String content) {}

    List<Route> routes() {
        return List.of(Route.post(PATH, this::add));
    }

    private void add(Visit visit) throws IOException {
        if (!visit.frame().mayEdit()) {
            ApiProblem.send(
                    visit.request(),
                    visit.response(),
                    403,
                    new Wording(
                            "Only editors and publishers import articles.",
                            "Seules la rédaction et la validation importent des articles."));
            return;
        }
        byte[] bytes = visit.request().getInputStream().readNBytes(MAX_BYTES + 1);
        Optional<Incoming> incoming = bytes.length > MAX_BYTES ? Optional.empty() : read(bytes);
        if (incoming.isEmpty()) {
            ApiProblem.send(
                    visit.request(),
                    visit.response(),
                    400,
                    Wording.of(
                            "An article is JSON of at most %,d bytes with title, body and a language, fr or en; lead, author, section and pictures may be absent.",
                            "Un article est du JSON d’au plus %,d octets avec un titre, un corps et une langue, fr ou en ; chapô, auteur, rubrique et images peuvent manquer.",
                            MAX_BYTES));
            return;
        }
        try {
            answer(
                    visit,
                    incoming.get(),
                    articles.add(incoming.get(), visit.actor().name()));
        } catch (SocialException refusal) {
            ApiProblem.send(visit.request(), visit.response(), 400, refusal.wording());
        }
    }

    private static void answer(Visit visit, Incoming incoming, String uuid) throws IOException {
        visit.response().setStatus(201);
        visit.response().setContentType("application/json");
        visit.response()
                .getOutputStream()
                .write(JSON.writeValueAsBytes(
                        Map.of("uuid", uuid, "path", "/articles/" + uuid + "?in=" + incoming.language())));
    }

    private static List<IncomingPicture> pictures(Body body) {
        return Objects.requireNonNullElse(body.pictures(), List.<PictureBody>of()).stream()
                .map(picture -> new IncomingPicture(
                        Objects.requireNonNullElse(picture.fileName(), "image"),
                        Bytes.of(Base64.getDecoder().decode(Objects.requireNonNullElse(picture.content(), ""))),
                        Objects.requireNonNullElse(picture.alt(), "")))
                .toList();
    }

    private static Optional<Incoming> read(byte[] bytes) throws IOException {
        try {
            Body body = JSON.readValue(bytes, Body.class);
            Optional<Locale> language = Languages.known(Objects.requireNonNullElse(body.language(), ""));
            if (body.title() == null || body.body() == null || body.title().isBlank() || language.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Incoming(
                    body.title(),
                    Objects.requireNonNullElse(body.lead(), ""),
                    body.body(),
                    Objects.requireNonNullElse(body.author(), ""),
                    language.get(),
                    Objects.requireNonNullElse(body.section(), ""),
                    pictures(body)));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
