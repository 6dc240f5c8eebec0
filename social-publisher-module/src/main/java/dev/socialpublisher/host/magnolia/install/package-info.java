/**
 * What the installation and updates of the module write into the CMS. Roles and configuration come from {@code
 * mgnl-bootstrap}. Knows nothing of what the module does. Start at {@link
 * dev.socialpublisher.host.magnolia.install.SocialPublisherVersionHandler}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.host.magnolia.install;
