package dev.socialpublisher.queue.service;

/**
 * Why a published post is taken back.
 *
 * @param byHand true: the person has deleted it on the network; false: the network is asked to
 */
public record Retraction(boolean byHand, String comment) {}
