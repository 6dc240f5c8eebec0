/**
 * The embedded host: starts repository, database, network sandbox, product and Tomcat in one process, and stops them in
 * reverse. A trial bench, not a CMS. Start at {@link dev.socialpublisher.devhost.DevHost}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost;
