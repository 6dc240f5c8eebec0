package dev.socialpublisher.signature;

/**
 * A call that a class file makes.
 *
 * @param owner internal name, for instance {@code info/magnolia/context/MgnlContext}
 * @param descriptor erased parameter and return types, as the class file has them
 */
record Reference(String owner, boolean ownerIsInterface, boolean isStatic, String name, String descriptor) {
    String ownerName() {
        return owner.replace('/', '.');
    }

    @Override
    public String toString() {
        return "%s%s %s.%s%s"
                .formatted(
                        isStatic ? "static " : "",
                        ownerIsInterface ? "interface" : "class",
                        ownerName(),
                        name,
                        descriptor);
    }
}
