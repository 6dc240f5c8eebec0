/**
 * The page on which a person grants an app access to an account, and the codes that it gives. Names no network. Start at
 * {@link dev.socialpublisher.sandbox.consent.Consent}.
 */
package dev.socialpublisher.sandbox.consent;
