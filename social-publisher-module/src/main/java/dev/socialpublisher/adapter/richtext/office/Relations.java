package dev.socialpublisher.adapter.richtext.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a part of a Word document refers to, by identifier and by kind. Source: ECMA-376, part 2, 9.3. */
final class Relations implements Xml.Handler {
    private final String folder;
    private final Map<String, Target> byId = new HashMap<>();
    private final Map<String, Target> byKind = new HashMap<>();

    /** A part of the package, or an address outside. */
    record Target(String value, boolean outside) {}

    private Relations(String folder) {
        this.folder = folder;
    }

    /** Those of a part such as {@code word/document.xml}; of the package for the empty name. */
    static Relations of(Parts parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        Relations relations = new Relations(part.substring(0, slash));
        Xml.walk(parts, part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels", relations);
        return relations;
    }

    Optional<Target> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By the last word of the relation's type, such as {@code styles}. */
    Optional<String> part(String kind) {
        return Optional.ofNullable(byKind.get(kind)).filter(to -> !to.outside()).map(Target::value);
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        if (name.equals("Relationship")) {
            boolean outside = attributes.get("TargetMode").equals("External");
            String value = attributes.get("Target");
            Target target = new Target(outside ? value : within(value), outside);
            String type = attributes.get("Type");
            byId.put(attributes.get("Id"), target);
            byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
        }
        return true;
    }

    @Override
    public void end(String name) {}

    private String within(String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
