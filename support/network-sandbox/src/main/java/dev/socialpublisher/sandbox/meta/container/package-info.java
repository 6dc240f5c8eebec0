/**
 * What the stand-ins of Instagram and Threads share: containers that are made, processed and published once. Names no
 * network. Start at {@link dev.socialpublisher.sandbox.meta.container.Container}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.meta.container;
