package dev.socialpublisher.signature;

import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/** Holds a call that a real class file makes against our signature of the same member. */
final class Signatures {
    private Signatures() {}

    /** What the call contradicts; empty where it agrees, or where our signatures do not name the member. */
    static List<String> contradictions(Reference call) {
        return type(call.ownerName()).map(type -> contradictions(call, type)).orElse(List.of());
    }

    /** Whether our signatures name the member that is called. */
    static boolean name(Reference call) {
        return type(call.ownerName())
                .filter(type -> !members(type, call.name()).isEmpty())
                .isPresent();
    }

    private static List<String> contradictions(Reference call, Class<?> type) {
        List<String> found = new ArrayList<>();
        if (type.isInterface() != call.ownerIsInterface()) {
            found.add(call + ": ours is " + (type.isInterface() ? "an interface" : "a class"));
        }
        List<Executable> members = members(type, call.name());
        Optional<Executable> same = members.stream()
                .filter(member -> descriptor(member).equals(call.descriptor()))
                .findFirst();
        if (!members.isEmpty() && same.isEmpty()) {
            found.add(call + ": ours has "
                    + members.stream().map(Signatures::descriptor).toList());
        }
        same.filter(member -> Modifier.isStatic(member.getModifiers()) != call.isStatic())
                .ifPresent(member -> found.add(call + ": ours differs in being static"));
        return found;
    }

    private static List<Executable> members(Class<?> type, String name) {
        if (name.equals("<init>")) {
            return List.of(type.getDeclaredConstructors());
        }
        List<Executable> members = new ArrayList<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            for (var method : next.getDeclaredMethods()) {
                if (method.getName().equals(name)) {
                    members.add(method);
                }
            }
            open.addAll(List.of(next.getInterfaces()));
            Optional.ofNullable(next.getSuperclass()).ifPresent(open::push);
        }
        return members;
    }

    private static String descriptor(Executable member) {
        return member instanceof java.lang.reflect.Method method
                ? Type.getMethodDescriptor(method)
                : Type.getConstructorDescriptor((java.lang.reflect.Constructor<?>) member);
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name, false, Signatures.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
