package dev.socialpublisher.tone.ground.figure;

import dev.socialpublisher.text.Kept;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.text.CheckedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in tokens; addresses, handles and hashtags have none. Every index outside is a sign that equals nothing. */
final class Tokens {
    /** Digits with their groups and decimals: the repeats are bounded, so that no text can exhaust the stack. */
    private static final Pattern TOKEN = Pattern.compile(
            "(\\d{1,3}(?:[ ']\\d{3}(?!\\d)){1,6}+(?:[.,]\\d++){0,2}+|\\d++(?:[.,]\\d++){0,8}+)|([\\p{L}\\p{M}]++)|[^\\s]");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Token OUTSIDE = new Token(Token.Type.SIGN, "", -2, -2);

    private final List<Token> list;

    private Tokens(List<Token> list) {
        this.list = list;
    }

    static Tokens of(String text) {
        List<Token> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(plain(text));
        while (matcher.find()) {
            Token.Type type = matcher.group(1) != null
                    ? Token.Type.NUMBER
                    : matcher.group(2) != null ? Token.Type.WORD : Token.Type.SIGN;
            found.add(new Token(type, matcher.group(), matcher.start(), matcher.end()));
        }
        return new Tokens(found);
    }

    /** As long as {@code text}: folded, lower case, what is not words blanked out. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(CheckedText.fold(text));
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, Character.toLowerCase(plain.charAt(i)));
        }
        for (Span kept : Kept.spans(text)) {
            if (!CLOCK.matcher(kept.of(text)).matches()) {
                plain.replace(kept.start(), kept.end(), "\uFFFC".repeat(kept.length()));
            }
        }
        return plain.toString();
    }

    int size() {
        return list.size();
    }

    Token get(int i) {
        return i < 0 || i >= list.size() ? OUTSIDE : list.get(i);
    }

    boolean isNumber(int i) {
        return get(i).type() == Token.Type.NUMBER;
    }

    boolean isWord(int i) {
        return get(i).type() == Token.Type.WORD;
    }

    boolean is(int i, String text) {
        return get(i).text().equals(text);
    }

    boolean isOneOf(int i, Set<String> texts) {
        return texts.contains(get(i).text());
    }

    /** Whether nothing stands between a token and the next. */
    boolean joined(int i) {
        return get(i).to() == get(i + 1).from();
    }

    /** Whether at most one space stands between a token and the next. */
    boolean near(int i) {
        return i + 1 < size() && get(i + 1).from() - get(i).to() <= 1;
    }

    /** From token {@code first} to before token {@code end}. */
    Span span(int first, int end) {
        return new Span(get(first).from(), get(end - 1).to());
    }
}
