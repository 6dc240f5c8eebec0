/**
 * The sample magazine: its articles as the form edits them, publishing and withdrawing, its pictures, and the content of a
 * first start. Keeps everything in the repository; knows no page and no request. Start at {@link
 * dev.socialpublisher.devhost.magazine.Articles}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.magazine;
