/**
 * What one call is made of: route, checked request, body, answer, problem. Owns the rules of HTTP that all calls share;
 * knows no operation. Start at {@link dev.socialpublisher.adapter.web.http.Call}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.http;
