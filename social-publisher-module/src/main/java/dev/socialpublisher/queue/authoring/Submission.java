package dev.socialpublisher.queue.authoring;

import dev.socialpublisher.approval.WaiverRequest;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.TimeToLive;
import java.util.List;
import java.util.Optional;

/**
 * How a draft is to leave.
 *
 * @param due empty = as soon as approved
 * @param waivers on top of those signed earlier
 */
public record Submission(Optional<DueTime> due, TimeToLive timeToLive, List<WaiverRequest> waivers) {
    public Submission {
        waivers = List.copyOf(waivers);
    }
}
