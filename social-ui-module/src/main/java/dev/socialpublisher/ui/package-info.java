/**
 * The Magnolia side of the screens: the Social tab in a form, the window that an action opens, and where both find their
 * article. Knows node, language and address, never posts or rules: what is shown is a page of {@code /.social/ui}, which
 * speaks to the API with the person's own session. Start reading at {@link dev.socialpublisher.ui.SocialFrame}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.ui;
