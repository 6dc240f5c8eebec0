package dev.socialpublisher.devhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that encrypts the accounts' secrets: made at the first start, beside the database and not in it. */
final class SecretKeyFile {
    private static final int BYTES = 32;

    private SecretKeyFile() {}

    /** Base64 of 32 random bytes; the file is readable by its owner only, where the file system knows owners. */
    static String in(Path work) {
        Path file = work.resolve("secret.key");
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
    }
}
