package dev.socialpublisher.tone.kinds;

import dev.socialpublisher.tone.RuleKind;
import dev.socialpublisher.tone.ground.GroundingKind;
import dev.socialpublisher.tone.kind.RuleKinds;
import dev.socialpublisher.tone.own.OwnKinds;
import dev.socialpublisher.tone.vale.ValeKinds;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Every kind of rule that the product has: a package of kinds is one line here. */
public final class StandardKinds {
    private StandardKinds() {}

    public static RuleKinds all() {
        return new RuleKinds(Stream.<List<RuleKind>>of(
                        ValeKinds.all(), //
                        RuleKinds.basic(), //
                        OwnKinds.all(), //
                        List.of(new GroundingKind()), //
                        added())
                .flatMap(List::stream)
                .toList());
    }

    /** Kinds of further jars on the class path, such as LanguageTool's. */
    private static List<RuleKind> added() {
        return ServiceLoader.load(RuleKind.class, StandardKinds.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
