package dev.socialpublisher.adapter.richtext.office;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a package that say something here, unpacked in memory. However much an archive claims to hold, no more than
 * the bound is ever unpacked, and of the rest nothing is kept.
 */
final class Parts {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 100_000_000;
    private static final int PIECE = 64 * 1024;

    private final String fileName;
    private final Map<String, Bytes> parts = new HashMap<>();
    private long unpacked;

    private Parts(String fileName) {
        this.fileName = fileName;
    }

    static Parts unpack(String fileName, byte[] file) {
        Parts parts = new Parts(fileName);
        if (file.length > OfficeDocument.MOST_BYTES) {
            throw parts.refused(Wording.of(
                    "%s has %,d bytes; at most %,d are read of a document",
                    "%s a %,d octets ; la limite est de %,d pour un document",
                    fileName,
                    file.length,
                    OfficeDocument.MOST_BYTES));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw parts.tooMany();
                }
                parts.add(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw parts.damaged(e);
        }
        return parts;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<Bytes> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** In UTF-8; empty where the part is absent. */
    String text(String name) {
        return find(name)
                .map(bytes -> new String(bytes.toArray(), StandardCharsets.UTF_8))
                .orElse("");
    }

    SocialException refused(Wording detail) {
        return new SocialException(ErrorCode.ARTICLE_UNREADABLE, detail, Place.of(fileName));
    }

    /** An encrypted document looks no different. */
    SocialException damaged(Exception cause) {
        return new SocialException(
                ErrorCode.ARTICLE_UNREADABLE,
                Wording.of(
                        "%s is damaged or protected by a password: %s",
                        "%s est endommagé ou protégé par un mot de passe : %s",
                        fileName,
                        String.valueOf(cause.getMessage()).lines().findFirst().orElse("")),
                Place.of(fileName),
                cause);
    }

    String fileName() {
        return fileName;
    }

    private void add(String name, InputStream content) throws IOException {
        boolean wanted = name.endsWith(".xml")
                || name.endsWith(".rels")
                || name.equals("mimetype")
                || name.contains("media/")
                || name.startsWith("Pictures/");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw refused(Wording.of(
                        "%s unpacks to more than %,d bytes",
                        "%s dépasse %,d octets une fois décompressé", fileName, MOST_UNPACKED));
            }
            if (wanted) {
                kept.write(piece, 0, read);
            }
        }
        if (wanted) {
            parts.putIfAbsent(name, Bytes.of(kept.toByteArray()));
        }
    }

    private SocialException tooMany() {
        return refused(Wording.of(
                "%s holds more than %,d entries", "%s contient plus de %,d entrées", fileName, MOST_ENTRIES));
    }
}
