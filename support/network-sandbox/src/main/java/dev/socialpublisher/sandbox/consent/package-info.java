/**
 * The page on which a person grants an app access to an account, the codes that it gives, and the tokens that these are
 * traded for. Names no network. Start at {@link dev.socialpublisher.sandbox.consent.Consent}.
 */
package dev.socialpublisher.sandbox.consent;
