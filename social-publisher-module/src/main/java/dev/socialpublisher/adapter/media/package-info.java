/**
 * Pictures made fit for networks: recognised by their bytes, never by their name; upright; without location and device;
 * within the network's size. Decodes in bounded memory, whatever the picture. Knows no article and no network. Start at
 * {@link dev.socialpublisher.adapter.media.ImageRenditioner}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.media;
