/**
 * The LinkedIn stand-in: pages of organizations, as strict as the documentation of version 202609 and what publishers
 * report. Written from the documents, not from a client. Start at
 * {@link dev.socialpublisher.sandbox.linkedin.LinkedInNetwork}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.linkedin;
