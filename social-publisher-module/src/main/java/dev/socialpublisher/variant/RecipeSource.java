package dev.socialpublisher.variant;

import dev.socialpublisher.network.NetworkId;
import java.util.Optional;

/** The recipes in force; may change between two calls when a file is edited. Any thread. */
public interface RecipeSource {
    Optional<Recipe> find(NetworkId network);
}
