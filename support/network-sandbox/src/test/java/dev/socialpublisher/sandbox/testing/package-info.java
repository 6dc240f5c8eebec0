/** What the sandbox' tests share: a settable clock, a client for both networks, pictures made on the spot. */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.testing;
