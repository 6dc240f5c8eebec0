package dev.socialpublisher.devhost.web;

import dev.socialpublisher.devhost.page.FramedPage;
import dev.socialpublisher.devhost.page.Layout.Place;
import java.io.IOException;
import java.util.List;

/** The product's own screens inside the host's frame, as Magnolia shows them in its apps. */
final class FramedPages {
    private FramedPages() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/queue", visit -> show(visit, Place.QUEUE)),
                Route.get("/rules", visit -> show(visit, Place.RULES)));
    }

    private static void show(Visit visit, Place place) throws IOException {
        visit.show(FramedPage.show(visit.frame(), place));
    }
}
