package dev.socialpublisher.queue.tracking;

/** The parameters in force; may change between two calls when a file is edited. Any thread. */
@FunctionalInterface
public interface TrackingSource {
    /** Where no link carries any. */
    TrackingSource OFF = site -> LinkTracking.OFF;

    LinkTracking of(String site);
}
