/**
 * What people do with posts: checks before submission, who may do what, warnings. Decisions are pure; stores, sources and
 * the clock are handed in. Knows no network call and no HTTP. Start at {@link
 * dev.socialpublisher.queue.service.QueueService}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.queue.service;
