package dev.socialpublisher.adapter.media;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A folder that a web server serves.
 *
 * @param base address of the folder, without a slash at its end
 * @param keep how long a picture stays after it was last asked for; longer than pages are cached that show it
 */
public record PublicFolder(Path folder, URI base, Duration keep) {}
