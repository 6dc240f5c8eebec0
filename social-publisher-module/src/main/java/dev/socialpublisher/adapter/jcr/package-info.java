/**
 * Reads articles and assets from a JCR 2.0 repository with Magnolia's node types, by the mapping of each workspace. Knows
 * only {@code javax.jcr}: which session reads is the host's choice, through {@link
 * dev.socialpublisher.adapter.jcr.SessionSource}. No node, property or session leaves this package. Start at {@link
 * dev.socialpublisher.adapter.jcr.JcrSources}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.jcr;
