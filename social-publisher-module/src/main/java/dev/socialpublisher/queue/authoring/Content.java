package dev.socialpublisher.queue.authoring;

import dev.socialpublisher.approval.WaiverRequest;
import dev.socialpublisher.variant.Variant;
import java.util.List;

/** What a person wrote, and the findings that they want waived. */
public record Content(Variant variant, List<WaiverRequest> waivers) {
    public Content {
        waivers = List.copyOf(waivers);
    }
}
