package dev.socialpublisher.adapter.connector.http.upload;

import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.Prepared;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The uploads that one post takes, in the order in which readers see them, as a prepared request holds them. */
public record Attached(List<Uploaded> uploads) {
    private static final String HANDLE = "media";
    private static final String BETWEEN = "\n";

    public Attached {
        uploads = List.copyOf(uploads);
    }

    /** Uploads one picture of the post, or finds what an earlier attempt left of it. */
    @FunctionalInterface
    public interface Upload {
        /** Uploads the picture at {@code position}, from 0. */
        Step<Uploaded> of(Picture picture, int position);
    }

    /** The pictures, one after the other; the first that stops ends it, and the journal keeps those before. */
    public static Step<Map<String, String>> upload(List<Picture> pictures, Upload upload) {
        Step<List<Uploaded>> all = Step.done(List.of());
        for (int position = 0; position < pictures.size(); position++) {
            Picture picture = pictures.get(position);
            int at = position;
            all = all.then(before -> upload.of(picture, at).then(uploaded -> Step.done(append(before, uploaded))));
        }
        return all.then(uploads -> Step.done(new Attached(uploads).handles()));
    }

    public static Attached in(Prepared prepared) {
        return in(prepared.handles());
    }

    public static Attached in(Map<String, String> handles) {
        return new Attached(Optional.ofNullable(handles.get(HANDLE)).stream()
                .flatMap(text -> List.of(text.split(BETWEEN)).stream())
                .map(Uploaded::parse)
                .toList());
    }

    public boolean isEmpty() {
        return uploads.isEmpty();
    }

    /** Set where the network drops one of them before the post could take it. */
    public Optional<PublishResult> dropped(Uploads kept, Prepared prepared, String network) {
        return uploads.stream()
                .filter(upload -> !kept.alive(upload))
                .findFirst()
                .map(upload -> new PublishResult.MediaGone(Wording.of(
                        "%1$s dropped picture %2$s on %3$s; it is uploaded again",
                        "%1$s a effacé l’image %2$s le %3$s\u202f; elle est renvoyée",
                        network,
                        upload.id(),
                        Moment.of(upload.until(), prepared.request().channel().zone()))));
    }

    /** As a prepared request holds them. */
    public Map<String, String> handles() {
        return uploads.isEmpty()
                ? Map.of()
                : Map.of(
                        HANDLE,
                        String.join(
                                BETWEEN,
                                uploads.stream().map(Uploaded::toString).toList()));
    }

    private static List<Uploaded> append(List<Uploaded> before, Uploaded last) {
        List<Uploaded> all = new ArrayList<>(before);
        all.add(last);
        return List.copyOf(all);
    }
}
