/**
 * Which libraries the module needs beside Magnolia's own, and what to do where one is missing. Names no class of theirs but
 * in text, so that it runs without them. Start at {@link dev.socialpublisher.host.magnolia.library.Libraries}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.host.magnolia.library;
