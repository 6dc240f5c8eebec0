/** What the product ships of each network, for all tests here. Knows neither the sandbox nor real servers. */
package dev.socialpublisher.conformance.profile;
