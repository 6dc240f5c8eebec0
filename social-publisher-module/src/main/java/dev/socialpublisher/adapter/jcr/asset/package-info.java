/**
 * Where an item's pictures and videos stand in a repository, and videos out of it. Start at
 * {@link dev.socialpublisher.adapter.jcr.asset.MediaNodes}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.jcr.asset;
