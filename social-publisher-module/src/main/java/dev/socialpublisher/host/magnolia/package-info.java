/**
 * The product in Magnolia: the module's life, its servlet, and what runs on an author and on a public instance. Only this
 * package and those below it know the CMS; nothing knows them. {@code cms} is context and users, {@code setting} what an
 * administrator sets, {@code library} what must be on the class path, {@code install} what an installation writes, {@code
 * observation} how publishing is noticed. Start at {@link dev.socialpublisher.host.magnolia.SocialPublisherModule}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.host.magnolia;
