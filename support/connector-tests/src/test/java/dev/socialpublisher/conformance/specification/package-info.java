/**
 * The networks' published descriptions of their APIs, as far as requests are held against them. The files are not part of the
 * project, but for LinkedIn's, which is ours. Start at {@link dev.socialpublisher.conformance.specification.Specification}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.conformance.specification;
