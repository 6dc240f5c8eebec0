package dev.socialpublisher.variant.compose;

import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.TextCounter;
import dev.socialpublisher.network.TextLength;
import dev.socialpublisher.text.ThreadText;
import dev.socialpublisher.variant.ComposeSettings;
import dev.socialpublisher.variant.PostText;
import dev.socialpublisher.variant.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The space of a post, measured as its network counts. Mutable: made for one composition, used by one thread. */
final class Room {
    /** No character that people see is worth less than a unit per this many code units, links aside. */
    private static final int WIDEST = 12;

    private static final int LINKS = 4000;

    private final NetworkProfile profile;
    private final int most;
    /** Posts of this composition: measuring for X alone takes half a millisecond. */
    private final Map<String, Boolean> measured = new HashMap<>();

    Room(NetworkProfile profile, ComposeSettings settings) {
        int limit = profile.text().limit();
        this.profile = profile;
        this.most = settings.maxLength() > 0 ? Math.min(limit, settings.maxLength()) : limit;
    }

    /** In the network's unit, hashtags and link included. */
    int most() {
        return most;
    }

    int mostParts() {
        return profile.maxParts();
    }

    /** As much of a text as could possibly fit; what lies behind need not be looked at. */
    String window(String text) {
        int widest = (int) Math.min(text.length(), (long) most * WIDEST + LINKS);
        boolean parts = widest < text.length() && Character.isHighSurrogate(text.charAt(widest - 1));
        return text.substring(0, parts ? widest - 1 : widest);
    }

    boolean holds(Variant variant) {
        int limit = profile.text().limit(variant.attaches());
        int allowed = Math.min(most, limit - TextCounter.warning(variant.warning()));
        return window(variant.text()).length() == variant.text().length()
                && measured(PostText.of(variant, profile), allowed);
    }

    private boolean holds(String post, int allowed) {
        if (TextCounter.surelyFits(post, profile, allowed)) {
            return true;
        }
        List<String> parts = ThreadText.parts(post);
        if (parts.size() > 1) { // a thread that grows has the same parts again and again
            return parts.stream().allMatch(part -> measured(part, allowed));
        }
        TextLength length = TextCounter.count(post, profile);
        return length.fits() && length.used() <= allowed;
    }

    private boolean measured(String part, int allowed) {
        Boolean known = measured.get(part);
        if (known == null) {
            known = holds(part, allowed);
            measured.put(part, known);
        }
        return known;
    }

    /** The variant with as many of its hashtags as fit; empty when it is too long even without them. */
    Optional<Variant> fitted(Variant variant) {
        for (int count = variant.hashtags().size(); count >= 0; count--) {
            Variant fewer = variant.withHashtags(variant.hashtags().subList(0, count));
            if (holds(fewer)) {
                return Optional.of(fewer);
            }
        }
        return Optional.empty();
    }
}
