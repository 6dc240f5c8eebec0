package dev.socialpublisher.devhost.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Style sheets, scripts and icons from the class path. */
final class StaticFiles {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private StaticFiles() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/\\.host/([a-z-]+)\\.(css|js|svg)", StaticFiles::send),
                Route.get("/favicon\\.ico", visit -> visit.redirect("/.host/icon.svg")));
    }

    private static void send(Visit visit) throws IOException {
        String ending = visit.path().group(2);
        try (InputStream file =
                StaticFiles.class.getResourceAsStream("/host/" + visit.path().group(1) + "." + ending)) {
            if (file == null) {
                visit.notFound();
                return;
            }
            visit.response().setContentType(TYPES.get(ending));
            visit.response().setHeader("Cache-Control", "no-cache");
            file.transferTo(visit.response().getOutputStream());
        }
    }
}
