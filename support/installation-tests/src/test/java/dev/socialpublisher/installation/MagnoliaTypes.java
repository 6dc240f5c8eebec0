package dev.socialpublisher.installation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Types of Magnolia that class files name, as internal names. */
final class MagnoliaTypes {
    private static final String MAGNOLIA = "info/magnolia/";
    private static final String CLASS = ".class";

    private MagnoliaTypes() {}

    /** Every type that a class file names, in whatever place. */
    static Set<String> in(byte[] classFile) {
        Set<String> found = new TreeSet<>();
        Remapper notes = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String type) {
                if (type.startsWith(MAGNOLIA)) {
                    found.add(type);
                }
                return type;
            }
        };
        new ClassReader(classFile).accept(new ClassRemapper(new ClassWriter(0), notes), 0);
        return found;
    }

    static Set<String> of(Jars signatures) {
        Set<String> types = new TreeSet<>();
        signatures.entries().stream()
                .filter(entry -> entry.startsWith(MAGNOLIA) && entry.endsWith(CLASS))
                .forEach(entry -> types.add(entry.substring(0, entry.length() - CLASS.length())));
        return types;
    }

    /** These types, and those that their signatures name in turn. */
    static Set<String> reachable(Jars signatures, Collection<String> from) {
        Set<String> known = of(signatures);
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String next = open.pop();
            if (known.contains(next) && reached.add(next)) {
                open.addAll(in(signatures.bytes(next + CLASS)));
            }
        }
        return reached;
    }
}
