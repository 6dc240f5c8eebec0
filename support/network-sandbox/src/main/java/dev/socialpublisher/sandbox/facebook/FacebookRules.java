package dev.socialpublisher.sandbox.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Facebook asks of a post. Called with the state's lock held. */
final class FacebookRules {

    /** UTF-16 units; reported by publishers, the unit is not documented. */
    static final int MAX_MESSAGE = 63_206;

    private static final int PHOTO_POSTED = 1_366_051;
    private static final int OWN_LINK = 1_609_008;
    private static final int BAD_ADDRESS = 2_061_006;

    private final FacebookState state;

    FacebookRules(FacebookState state) {
        this.state = state;
    }

    /** The pictures to attach, in order, or a refusal. */
    List<PostImage> check(GraphCall call, String page) {
        String message = call.parameters().text("message").orElse("");
        Optional<String> link = call.parameters().text("link");
        Optional<String> attached = call.parameters().text("attached_media");
        if (message.isBlank() && link.isEmpty() && attached.isEmpty()) {
            throw GraphProblem.invalid("Invalid parameter: message, link or attached_media is required");
        }
        if (link.isPresent() && attached.isPresent()) {
            throw GraphProblem.invalid("Invalid parameter: link and attached_media exclude each other");
        }
        if (!call.parameters().text("published").orElse("true").equals("true")) {
            throw GraphProblem.invalid("The sandbox takes published posts only");
        }
        checkLength(message);
        link.ifPresent(FacebookRules::checkLink);
        List<FacebookPhoto> photos =
                attached.map(json -> photos(call, json, page)).orElse(List.of());
        List<PostImage> images = photos.stream().map(FacebookPhoto::image).toList();
        checkDuplicate(page, message, link, images);
        checkUnused(images);
        return images;
    }

    static void checkLength(String message) {
        if (message.length() > MAX_MESSAGE) {
            throw GraphProblem.invalid(
                    "Param message has " + message.length() + " characters, allowed are " + MAX_MESSAGE);
        }
    }

    private static void checkLink(String link) {
        URI address;
        try {
            address = URI.create(link);
        } catch (IllegalArgumentException e) {
            throw GraphProblem.invalid(BAD_ADDRESS, "The url you supplied is invalid");
        }
        String host = Optional.ofNullable(address.getHost()).orElse("");
        if (!List.of("http", "https").contains(String.valueOf(address.getScheme())) || host.isEmpty()) {
            throw GraphProblem.invalid(BAD_ADDRESS, "The url you supplied is invalid");
        }
        if (host.equals("facebook.com") || host.endsWith(".facebook.com")) {
            throw GraphProblem.invalid(OWN_LINK, "Cannot post facebook.com links");
        }
    }

    private List<FacebookPhoto> photos(GraphCall call, String attached, String page) {
        JsonNode list = Json.parse(attached)
                .filter(JsonNode::isArray)
                .orElseThrow(() -> GraphProblem.invalid("Param attached_media must be an array."));
        List<FacebookPhoto> photos = new ArrayList<>();
        for (JsonNode item : list) {
            String id = Json.text(item, "media_fbid")
                    .orElseThrow(() -> GraphProblem.invalid("Param attached_media[].media_fbid must be a string"));
            photos.add(state.photo(id)
                    .filter(photo -> photo.page().equals(page))
                    .filter(photo -> call.at().isBefore(photo.expires()))
                    .orElseThrow(() -> GraphProblem.missing("post", id)));
        }
        return photos;
    }

    private void checkUnused(List<PostImage> images) {
        for (PostImage image : images) {
            boolean used = state.posts().stream()
                    .flatMap(post -> post.content().images().stream())
                    .anyMatch(other -> other.remoteId().equals(image.remoteId()));
            if (used) {
                throw GraphProblem.invalid(PHOTO_POSTED, "These photos were already posted.");
            }
        }
    }

    /** Words, link and pictures together; how far back Facebook looks is not documented, here as far as posts stand. */
    private void checkDuplicate(String page, String message, Optional<String> link, List<PostImage> images) {
        boolean there = state.posts().stream()
                .filter(post -> !post.isDeleted() && post.origin().account().equals(page))
                .anyMatch(post -> normal(post.content().text()).equals(normal(message))
                        && post.content().card().map(LinkCard::uri).equals(link)
                        && hashes(post.content()).equals(hashes(images)));
        if (there) {
            throw GraphProblem.duplicate();
        }
    }

    private static List<String> hashes(AcceptedPost.Content content) {
        return hashes(content.images());
    }

    private static List<String> hashes(List<PostImage> images) {
        return images.stream().map(image -> image.media().sha256()).toList();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
