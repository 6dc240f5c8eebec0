package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.journal.BlobStore;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Content identifiers: version 1, SHA-256, base32 in lower case. Equal content has an equal cid, on any server. */
final class Cids {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int RAW = 0x55;
    private static final int DAG_CBOR = 0x71;

    private Cids() {}

    /** The cid of a blob whose SHA-256 is known. */
    static String ofBlob(String sha256) {
        return cid(RAW, sha256);
    }

    /** The cid of a record. */
    static String ofRecord(JsonNode record) {
        return cid(DAG_CBOR, BlobStore.sha256(DagCbor.encode(record)));
    }

    private static String cid(int codec, String sha256) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {1, (byte) codec, 0x12, 0x20});
        bytes.writeBytes(HexFormat.of().parseHex(sha256));
        return "b" + base32(bytes.toByteArray());
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = (buffer << 8) | (next & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((buffer >>> bits) & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31)).toString();
    }

    /** The binary form; {@code cid} has the form that {@link Formats#cid()} checks. */
    static byte[] decode(String cid) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (int i = 1; i < cid.length(); i++) {
            buffer = (buffer << 5) | ALPHABET.indexOf(cid.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((buffer >>> bits) & 0xff);
            }
            buffer &= (1 << bits) - 1;
        }
        return bytes.toByteArray();
    }

    /** The SHA-256 inside a cid of either kind, in hexadecimal. */
    static String sha256(String cid) {
        byte[] bytes = decode(cid);
        return HexFormat.of().formatHex(bytes, 4, bytes.length);
    }
}
