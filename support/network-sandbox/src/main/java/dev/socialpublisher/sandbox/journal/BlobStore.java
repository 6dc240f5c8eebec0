package dev.socialpublisher.sandbox.journal;

import dev.socialpublisher.sandbox.media.ImageFacts;
import dev.socialpublisher.sandbox.media.Magic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Uploaded bytes as files named by their SHA-256; equal bytes are one file. Shared by all networks. */
public final class BlobStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path directory;

    public BlobStore(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Blob directory " + directory + " cannot be created", e);
        }
    }

    /** Stores the bytes durably and says what they are; the type is {@code declared} where the content tells none. */
    public StoredMedia store(byte[] bytes, String declared) {
        String name = sha256(bytes);
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            write(file, bytes);
        }
        Optional<ImageFacts> facts = ImageFacts.of(bytes);
        String mime = facts.map(ImageFacts::mime).or(() -> Magic.mime(bytes)).orElse(declared);
        StoredMedia.Pixels pixels = facts.map(f -> new StoredMedia.Pixels(f.width(), f.height(), f.location()))
                .orElse(StoredMedia.Pixels.NONE);
        return new StoredMedia(name, mime, bytes.length, pixels);
    }

    private void write(Path file, byte[] bytes) {
        Path draft = directory.resolve("draft-" + UUID.randomUUID());
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Blob " + file + " cannot be written", e);
        }
    }

    /** The bytes, or empty when nothing of that name was stored. */
    public Optional<byte[]> read(String sha256) {
        if (!NAME.matcher(sha256).matches() || !Files.exists(directory.resolve(sha256))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(directory.resolve(sha256)));
        } catch (IOException e) {
            throw new UncheckedIOException("Blob " + sha256 + " cannot be read", e);
        }
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
