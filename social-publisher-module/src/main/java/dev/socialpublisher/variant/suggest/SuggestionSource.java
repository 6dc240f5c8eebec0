package dev.socialpublisher.variant.suggest;

import java.util.List;

/** The rules in force; may change between two calls when a file is edited. Any thread. */
public interface SuggestionSource {
    /** By network, each at most once. */
    List<NetworkRules> all();
}
