/**
 * The content repository of the embedded host: Apache Jackrabbit on disk with Magnolia's node types. Owns its start, its
 * stop and its sessions; knows no article. Start at {@link dev.socialpublisher.devhost.repository.ContentRepository}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.repository;
