package dev.socialpublisher.devhost.page;

import dev.socialpublisher.devhost.page.Layout.Place;

/** One of the product's screens below the host's bar. */
public final class FramedPage {
    private FramedPage() {}

    public static Html show(Frame frame, Place place) {
        String title = frame.say(place.key());
        return Layout.page(
                frame,
                place,
                title,
                Html.of(
                        "<h1 class=\"visually-hidden\">{}</h1><iframe class=\"screen\" title=\"{}\" src=\"{}\"></iframe>",
                        title,
                        title,
                        "/.social/ui" + place.address() + "?ui=" + frame.language()));
    }
}
