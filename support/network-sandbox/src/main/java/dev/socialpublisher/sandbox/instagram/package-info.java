/**
 * Stand-in of Instagram's content publishing below {@code /instagram}: containers, publishing, reads, quotas and error
 * bodies as Meta documents them (Graph API v26.0, SDK specification v25.0, checked 2026-11-22), with the token of the Page
 * behind the account. Knows no client of Instagram. Start with
 * {@link dev.socialpublisher.sandbox.instagram.InstagramNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.instagram;
