/**
 * Whether a post may leave: the charter in force, limits, rights, address. The queue asks on submission, the gates ask
 * again before dispatch. Pure but for the sources that are read; changes no post. Start at {@link
 * dev.socialpublisher.queue.check.SubmissionCheck}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.queue.check;
