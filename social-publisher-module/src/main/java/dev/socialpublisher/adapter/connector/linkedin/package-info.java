/**
 * LinkedIn pages of organizations: articles with a card of ours, pictures, text in LinkedIn's escaped form, OAuth 2.0 down
 * to the organization. Knows no other network. Start at
 * {@link dev.socialpublisher.adapter.connector.linkedin.LinkedInConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.linkedin;
