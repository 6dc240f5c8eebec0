/**
 * What becomes of a person’s words: a draft, a revision, a submission. Decides on values and keeps only snapshots; {@code
 * queue.service} stores the result. Start at {@link dev.socialpublisher.queue.authoring.Draft}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.queue.authoring;
