package dev.socialpublisher.tone.own.duty;

import java.math.BigInteger;

/** Data that lead to one person, by their form: the key {@code of} of {@link PersonalKind}. */
enum PersonalData {
    /** Not a handle of the form {@code @name@server}. */
    EMAIL("(?<![\\p{L}\\p{N}@._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]*@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
    /** International, and as in France, Britain and North America; not France's 08 numbers, which are services. */
    PHONE("(?<!\\p{N}S)(?<![\\p{L}\\p{N}+.,-])(?:"
            + "(?:\\+33|0033)S?(?:\\(0\\))?S?[1-79](?:S?\\d{2}){4}|0[1-79](?:S?\\d{2}){4}"
            + "|\\+[1-9]\\d{0,2}(?:S?\\(?\\d{1,5}\\)?){2,5}"
            + "|0\\d{2,4}S\\d{3,4}S?\\d{3,4}|\\(?[2-9]\\d{2}\\)?S\\d{3}S\\d{4})(?!S?\\p{N}|\\p{L})"),
    /** ISO 13616, with a right check number. */
    IBAN("(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:S?[A-Z0-9]{4}){2,7}(?:S?[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])"),
    /** ISO/IEC 7812, with a right check digit. */
    CARD("(?<![\\p{L}\\p{N}+.,-])\\d{4}(?:S?\\d{4}){2}S?\\d{1,7}(?![\\p{L}\\p{N}])"),
    /** France since 2009, Great Britain since 2001. */
    PLATE(
            "(?<![\\p{L}\\p{N}-])(?:[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}|[A-Z]{2}\\d{2}S[A-Z]{3})(?![\\p{L}\\p{N}-])");

    private final String pattern;

    PersonalData(String pattern) {
        this.pattern = pattern.replace("S", "[ .\\u00A0\\u202F\\u2011-]");
    }

    /** Sees a text as written. */
    String pattern() {
        return pattern;
    }

    /** Whether what the pattern found is what it looks like. */
    boolean isOne(String found) {
        return switch (this) {
            case PHONE -> digits(found) >= 8 && digits(found) <= 15;
            case IBAN -> isIban(found);
            case CARD -> isCard(found);
            case EMAIL, PLATE -> true;
        };
    }

    private static long digits(String found) {
        return found.chars().filter(Character::isDigit).count();
    }

    private static boolean isIban(String found) {
        String plain = found.replaceAll("[^A-Z0-9]", "");
        StringBuilder number = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(sign -> number.append(Character.digit(sign, 36)));
        return plain.length() >= 15
                && plain.length() <= 34
                && new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** Luhn's sum. */
    private static boolean isCard(String found) {
        String plain = found.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < plain.length(); i++) {
            int digit = plain.charAt(plain.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return plain.length() >= 13 && sum % 10 == 0;
    }
}
