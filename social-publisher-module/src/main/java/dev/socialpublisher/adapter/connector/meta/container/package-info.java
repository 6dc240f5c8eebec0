/**
 * Networks where a post is made of containers: each picture is fetched and processed first, and what is ready is published
 * once. Journals every container before the next; knows no single network. Start at
 * {@link dev.socialpublisher.adapter.connector.meta.container.Containers}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.meta.container;
