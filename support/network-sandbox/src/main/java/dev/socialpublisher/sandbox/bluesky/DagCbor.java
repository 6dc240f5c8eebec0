package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A record in DAG-CBOR, over which its cid is computed (ipld.io/specs/codecs/dag-cbor, AT Protocol data model). */
final class DagCbor {

    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int TAG = 6;
    private static final int CID_TAG = 42;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private DagCbor() {}

    /** Fractions have no place in the AT Protocol and are refused. */
    static byte[] encode(JsonNode node) {
        DagCbor cbor = new DagCbor();
        cbor.write(node);
        return cbor.out.toByteArray();
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case STRING -> text(node.textValue());
            case BOOLEAN -> out.write(node.booleanValue() ? 0xf5 : 0xf4);
            case NULL -> out.write(0xf6);
            case NUMBER -> number(node);
            case ARRAY -> {
                head(ARRAY, node.size());
                node.forEach(this::write);
            }
            case OBJECT -> object(node);
            default -> throw Xrpc.invalid("Record has a value that cannot be encoded: " + node.getNodeType());
        }
    }

    private void number(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw Xrpc.invalid("Record has the number " + node.asText() + ", allowed are integers of 64 bits");
        }
        long value = node.longValue();
        head(value < 0 ? NEGATIVE : UNSIGNED, value < 0 ? -1 - value : value);
    }

    private void object(JsonNode node) {
        if (node.size() == 1 && node.path("$link").isTextual()) {
            byte[] cid = Cids.decode(node.path("$link").textValue());
            head(TAG, CID_TAG);
            head(BYTES, cid.length + 1);
            out.write(0); // the multibase prefix of binary
            out.writeBytes(cid);
            return;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.sort(Comparator.comparingInt(Formats::bytes).thenComparing(Comparator.naturalOrder()));
        head(MAP, names.size());
        for (String name : names) {
            text(name);
            write(node.path(name));
        }
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        head(TEXT, bytes.length);
        out.writeBytes(bytes);
    }

    private void head(int major, long value) {
        int type = major << 5;
        if (value < 24) {
            out.write(type | (int) value);
        } else if (value < 0x100) {
            out.write(type | 24);
            out.write((int) value);
        } else if (value < 0x10000) {
            out.write(type | 25);
            out.writeBytes(ByteBuffer.allocate(2).putShort((short) value).array());
        } else if (value < 0x1_0000_0000L) {
            out.write(type | 26);
            out.writeBytes(ByteBuffer.allocate(4).putInt((int) value).array());
        } else {
            out.write(type | 27);
            out.writeBytes(ByteBuffer.allocate(8).putLong(value).array());
        }
    }
}
