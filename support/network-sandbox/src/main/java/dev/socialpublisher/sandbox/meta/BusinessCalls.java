package dev.socialpublisher.sandbox.meta;

/**
 * How the calls of a business are counted on one of Meta's networks (rate limits guide, checked 2026-11-22).
 *
 * @param type as the header {@code X-Business-Use-Case-Usage} names it; also the window's name
 * @param code of the refusal of one call too many
 */
public record BusinessCalls(String type, int code, String message) {}
