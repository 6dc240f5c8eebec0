/**
 * The JSON API and the delivery of the screens, as servlets that any host can mount: who may call, and which route takes a
 * request. Knows ports and services, no other adapter. {@code http} is what a call is made of, {@code json} what it reads
 * and writes, {@code part} what a host hands over; {@code article}, {@code post} and {@code house} answer the calls. Start
 * at {@link dev.socialpublisher.adapter.web.SocialServlets}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web;
