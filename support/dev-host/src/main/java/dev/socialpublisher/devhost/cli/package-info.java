/** The commands of the embedded host, one class each. Start at {@link dev.socialpublisher.devhost.cli.ServeCommand}. */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.cli;
