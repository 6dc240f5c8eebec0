/**
 * What the named answers of a family of networks mean, for the contract tests of each of them. Start at
 * {@link dev.socialpublisher.conformance.meaning.MetaMeanings}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.conformance.meaning;
