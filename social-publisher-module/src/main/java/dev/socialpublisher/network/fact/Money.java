package dev.socialpublisher.network.fact;

import dev.socialpublisher.error.Wording;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount in a currency, never negative, as exact as it was written: {@code 0.015 USD}. */
public record Money(BigDecimal amount, Currency currency) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?) ([A-Z]{3})");

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an amount is 0 or more, not " + amount);
        }
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** As in {@code 0.20 USD}; empty where the text is no amount, or its currency is none of ISO 4217. */
    public static Optional<Money> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? currency(form.group(2)).map(currency -> new Money(new BigDecimal(form.group(1)), currency))
                : Optional.empty();
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** Of the same currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(this + " and " + other + " have no sum");
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** For people, with cents at least: 9.90 USD, 9,90 USD. */
    public Wording words() {
        String english = amount.setScale(Math.max(amount.stripTrailingZeros().scale(), 2))
                .toPlainString();
        String code = "\u00a0" + currency.getCurrencyCode();
        return new Wording(english + code, english.replace('.', ',') + code);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
