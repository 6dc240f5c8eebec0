package dev.socialpublisher.tone.ground.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a run of digits, points and commas may mean as a number. */
final class Digits {
    /** Longer runs are serial numbers, not figures. */
    private static final int MOST = 18;

    private Digits() {}

    /**
     * A number.
     *
     * @param readings the likeliest first
     * @param decimals of the first reading
     */
    record Read(List<BigDecimal> readings, int decimals) {}

    /** A comma before three digits groups them in English and parts decimals in French: both are readings. */
    static Optional<Read> read(String digits, boolean french) {
        String run = digits.replaceAll("[ ']", "");
        String[] parts = run.split("[.,]", -1);
        if (run.length() > MOST) {
            return Optional.empty();
        }
        Set<BigDecimal> readings = new LinkedHashSet<>();
        boolean grouped = isGrouped(parts);
        boolean oneMark = run.indexOf('.') < 0 || run.indexOf(',') < 0;
        boolean groupsFirst = grouped && run.indexOf(french ? '.' : ',') >= 0;
        if (grouped && oneMark && (groupsFirst || parts.length > 2)) {
            readings.add(new BigDecimal(String.join("", parts)));
        }
        if (parts.length == 1 || parts.length == 2 || (!oneMark && isGrouped(withoutLast(parts)))) {
            readings.add(decimal(parts));
        }
        if (grouped && oneMark) {
            readings.add(new BigDecimal(String.join("", parts)));
        }
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> ordered = new ArrayList<>(readings);
        return Optional.of(new Read(ordered, Math.max(0, ordered.get(0).scale())));
    }

    private static String[] withoutLast(String[] parts) {
        return Arrays.copyOf(parts, parts.length - 1);
    }

    private static BigDecimal decimal(String[] parts) {
        if (parts.length == 1) {
            return new BigDecimal(parts[0]);
        }
        return new BigDecimal(String.join("", withoutLast(parts)) + "." + parts[parts.length - 1]);
    }

    private static boolean isGrouped(String[] parts) {
        boolean grouped = parts[0].length() <= 3;
        for (int i = 1; i < parts.length; i++) {
            grouped &= parts[i].length() == 3;
        }
        return grouped;
    }
}
