package dev.socialpublisher.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Every call into Magnolia that the class files of a library make. */
final class References {
    private static final String MAGNOLIA = "info/magnolia/";

    private References() {}

    static Set<Reference> of(Path jar) throws IOException {
        Set<Reference> found = new LinkedHashSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (var entry : file.stream()
                    .filter(each -> each.getName().endsWith(".class"))
                    .toList()) {
                try (InputStream bytes = file.getInputStream(entry)) {
                    new ClassReader(bytes).accept(new Calls(found), ClassReader.SKIP_DEBUG);
                }
            }
        }
        return found;
    }

    private static final class Calls extends ClassVisitor {
        private final Set<Reference> found;

        Calls(Set<Reference> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String call, String types, boolean itf) {
                    note(owner, itf, opcode == Opcodes.INVOKESTATIC, call, types);
                }

                @Override
                public void visitInvokeDynamicInsn(String call, String types, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                            boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
                            note(handle.getOwner(), handle.isInterface(), isStatic, handle.getName(), handle.getDesc());
                        }
                    }
                }
            };
        }

        private void note(String owner, boolean itf, boolean isStatic, String call, String types) {
            if (owner.startsWith(MAGNOLIA)) {
                found.add(new Reference(owner, itf, isStatic, call, types));
            }
        }
    }
}
