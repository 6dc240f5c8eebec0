package dev.socialpublisher.devhost.page;

import dev.socialpublisher.devhost.page.Layout.Place;

/** A page that says one thing: not found, not allowed, not possible. */
public final class MessagePage {
    private MessagePage() {}

    public static Html show(Frame frame, String title, String detail) {
        return Layout.page(
                frame,
                Place.NOWHERE,
                title,
                Html.of(
                        "<div class=\"message\"><h1>{}</h1><p>{}</p><p><a href=\"/articles\">{}</a></p></div>",
                        title,
                        detail,
                        frame.say("message.back")));
    }
}
