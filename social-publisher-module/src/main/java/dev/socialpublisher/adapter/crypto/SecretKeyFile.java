package dev.socialpublisher.adapter.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that encrypts the channels' secrets, in base64: a file beside the database, never in it. */
public final class SecretKeyFile {
    private static final int BYTES = 32;

    private SecretKeyFile() {}

    /** Makes the file where there is none, readable by its owner only where the file system knows owners. */
    public static String madeOnce(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key for secrets cannot be written to " + file, e);
        }
        return read(file);
    }

    public static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the key for secrets cannot be read from " + file, e);
        }
    }

    /** Written aside and linked into place: of two nodes that start at once on one folder, both end with the same key. */
    private static void make(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = Files.createTempFile(folder, "secret", ".new", ownerOnly(folder));
        try {
            Files.writeString(
                    fresh, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // another node was first: its key counts
        } catch (UnsupportedOperationException e) {
            Files.copy(fresh, file, StandardCopyOption.COPY_ATTRIBUTES);
        } finally {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[] {};
    }
}
