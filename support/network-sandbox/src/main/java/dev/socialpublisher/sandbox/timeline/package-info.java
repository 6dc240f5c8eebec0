/**
 * The timeline page: what the stand-ins accepted, for people, in French and English, without scripts. Reads accepted
 * posts and stored pictures only. Start with {@link dev.socialpublisher.sandbox.timeline.TimelineRoutes}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.timeline;
