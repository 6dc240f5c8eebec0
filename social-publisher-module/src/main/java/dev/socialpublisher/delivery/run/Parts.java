package dev.socialpublisher.delivery.run;

import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.text.ThreadText;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The part of a post that its next call sends: a thread goes out part by part, each with a delivery key, an attempt and an
 * answer of its own. Pictures go with the first part; link and card with the part that has the link, else with the last.
 */
record Parts(List<String> texts, int part) {
    static Parts of(Post post) {
        return new Parts(
                ThreadText.parts(post.revision().text()),
                post.outcome().progress().part());
    }

    /** Where each reader is sent a message of their own only the connector knows the last. */
    static boolean isLast(Post post, NetworkProfile profile) {
        Parts parts = of(post);
        return !profile.oneByOne() && parts.part >= parts.texts.size();
    }

    String text() {
        return texts.get(Math.min(part, texts.size()) - 1);
    }

    boolean isFirst() {
        return part == 1 || texts.size() == 1;
    }

    List<String> hashtags(List<String> all) {
        return texts.size() == 1
                ? all
                : all.stream().filter(tag -> text().contains("#" + tag)).toList();
    }

    /** Only where this part carries it: the link's marker tells parts apart when a lost one is looked for. */
    <T> Optional<T> withLink(Optional<URI> link, Optional<T> carried) {
        return texts.size() == 1 ? carried : link.filter(this::carries).flatMap(url -> carried);
    }

    private boolean carries(URI link) {
        String address = link.toString();
        boolean somewhere = texts.stream().anyMatch(text -> text.contains(address));
        return somewhere ? text().contains(address) : part >= texts.size();
    }
}
