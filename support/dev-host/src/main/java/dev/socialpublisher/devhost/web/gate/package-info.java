/**
 * What every request passes before it reaches a page or the product: headers, same-origin check, who is signed in. Knows
 * no page. Start at {@link dev.socialpublisher.devhost.web.gate.SignIn}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.web.gate;
