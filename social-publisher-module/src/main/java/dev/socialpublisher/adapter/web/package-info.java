/**
 * The JSON API and the delivery of the screens, as servlets that any host can mount. Owns HTTP: who may call, what a
 * body may hold, how errors look. Knows ports and services, no other adapter. Start at {@link
 * dev.socialpublisher.adapter.web.SocialServlets}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web;
