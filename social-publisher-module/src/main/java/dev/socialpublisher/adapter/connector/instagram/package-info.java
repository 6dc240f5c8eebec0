/**
 * Posts to Instagram's professional accounts by the login of Facebook: one picture or a carousel, never words alone. Facts:
 * content publishing guide to v26.0 of 2026-07-29, checked 2026-11-22. Start at
 * {@link dev.socialpublisher.adapter.connector.instagram.InstagramConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.instagram;
