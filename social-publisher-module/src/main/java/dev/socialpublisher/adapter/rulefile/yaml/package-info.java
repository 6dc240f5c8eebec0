/**
 * YAML as nested maps, lists and scalars with the position of every key: strict, without anchors, bounded in size and
 * depth. Knows nothing of what the files are about. Start at {@link
 * dev.socialpublisher.adapter.rulefile.yaml.YamlFile}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.rulefile.yaml;
