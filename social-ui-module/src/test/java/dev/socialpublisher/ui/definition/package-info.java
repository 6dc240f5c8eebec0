/** What modules and light modules tell Magnolia, held against what is known of Magnolia's definitions. */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.ui.definition;
