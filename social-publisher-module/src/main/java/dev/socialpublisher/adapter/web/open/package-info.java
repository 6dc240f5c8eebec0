/**
 * What anyone may ask without signing in: the tags of published articles. Nothing here knows posts, channels or people, so
 * that a public instance can serve it alone. Start at {@link dev.socialpublisher.adapter.web.open.OpenRoutes}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.open;
