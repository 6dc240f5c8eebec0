/**
 * What a host hands to the servlets, and how calls find in it what they name. Knows no HTTP. Start at {@link
 * dev.socialpublisher.adapter.web.part.WebParts}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.part;
