/**
 * Data files of the light modules: tone charters and their rules, network profiles, recipes, article mappings. Owns the
 * YAML format, its limits and the taking over of edited files; knows no rule kind and no network by name. Start at {@link
 * dev.socialpublisher.adapter.rulefile.LightModules}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.rulefile;
