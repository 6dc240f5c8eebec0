/**
 * What a network can do besides publishing; connectors and their factories implement what applies. Knows no store. Start
 * at {@link dev.socialpublisher.connector.ability.Authorises}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.connector.ability;
