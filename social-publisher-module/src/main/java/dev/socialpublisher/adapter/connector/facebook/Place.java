package dev.socialpublisher.adapter.connector.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Where the piece that Facebook asks for begins and ends, in bytes; both are the video's length once all has come. */
record Place(long start, long end) {
    /** Facebook asks for one MB or some; more than this in one piece is not sent. */
    private static final int MOST = 16 << 20;

    /** Empty for an answer that asks for nothing that a video of {@code bytes} has. */
    static Optional<Place> in(JsonNode answer, long bytes) {
        Place place = new Place(
                answer.path("start_offset").asLong(-1),
                answer.path("end_offset").asLong(-1));
        boolean whole = place.start == bytes && place.end == bytes;
        boolean piece = place.start >= 0 && place.start < place.end && place.end <= bytes;
        return whole || piece ? Optional.of(place) : Optional.empty();
    }

    static Place parse(String text) {
        int space = text.indexOf(' ');
        return new Place(Long.parseLong(text.substring(0, space)), Long.parseLong(text.substring(space + 1)));
    }

    int length() {
        return (int) Math.min(end - start, MOST);
    }

    @Override
    public String toString() {
        return start + " " + end;
    }
}
