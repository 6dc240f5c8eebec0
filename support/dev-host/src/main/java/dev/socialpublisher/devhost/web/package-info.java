/**
 * The host's HTTP side: Tomcat, who is signed in, where a request goes, what it may. Turns requests into calls of {@code
 * magazine} and {@code account} and their answers into pages. Start at {@link dev.socialpublisher.devhost.web.WebServer}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.web;
