/**
 * Settings of an installation in Magnolia: where they are looked for, what they take, what holds without them. Knows
 * neither the CMS's types nor what is started with them. Start at {@link
 * dev.socialpublisher.host.magnolia.setting.MagnoliaSettings}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.host.magnolia.setting;
