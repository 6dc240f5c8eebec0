package dev.socialpublisher.tone.own.accessibility;

import dev.socialpublisher.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters and digits of Unicode's mathematical alphabets, full-width, circled and squared ones, small capitals, and
 * letters struck through by combining marks; Unicode 15.0, blocks 1D400, FF00, 2460, 1F100, 1D00.
 */
final class StyledLetters {
    private static final String LETTER =
            "[\\x{1D400}-\\x{1D7FF}\\x{FF10}-\\x{FF19}\\x{FF21}-\\x{FF3A}\\x{FF41}-\\x{FF5A}"
                    + "\\x{24B6}-\\x{24E9}\\x{249C}-\\x{24B5}\\x{1F110}-\\x{1F149}\\x{1F150}-\\x{1F169}\\x{1F170}-\\x{1F189}"
                    + "\\x{210A}-\\x{2113}\\x{2115}\\x{2119}-\\x{211D}\\x{2124}\\x{2128}\\x{212C}\\x{212D}\\x{212F}-\\x{2134}\\x{2145}-\\x{2149}]"
                    + "\\x{FE0F}?[\\u0300-\\u036F]*";
    private static final String SMALL_CAPITAL =
            "[\\u1D00-\\u1D23\\u0262\\u026A\\u0274\\u0276\\u0280\\u028F\\u0299\\u029C\\u029F\\uA730\\uA731]";
    private static final String STRUCK = "[\\p{L}\\p{N}][\\u0332\\u0333\\u0335-\\u0338]";
    private static final Pattern RUN =
            Pattern.compile("(?:" + LETTER + ")(?:[ \\u00A0'’.,&-]{0,2}(?:" + LETTER + "))*|" + SMALL_CAPITAL
                    + "{2,}(?:[ '’-]" + SMALL_CAPITAL + "+)*|(?:" + STRUCK + ")+(?:[ '’-](?:" + STRUCK + ")+)*");
    private static final Pattern STROKES = Pattern.compile("[\\u0332\\u0333\\u0335-\\u0338\\uFE0F]");

    /** The small capitals that Unicode does not trace back to letters, and the letters. */
    private static final String SMALL = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";

    private static final String PLAIN = "abcdefghijklmnoprstuvwyz";

    /** The blood types and the parking sign are emoji, ℓ and ℝ alone are signs of their own. */
    private static final Pattern SIGN =
            Pattern.compile("[\\x{1F170}\\x{1F171}\\x{1F17E}\\x{1F17F}\\x{2100}-\\x{214F}]\\x{FE0F}?");

    private StyledLetters() {}

    static List<Obstacle> in(String text) {
        List<Obstacle> found = new ArrayList<>();
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            if (!SIGN.matcher(matcher.group()).matches()) {
                found.add(new Obstacle(
                        new Span(matcher.start(), matcher.end()), Optional.of(plain(matcher.group())), true));
            }
        }
        return found;
    }

    static String plain(String styled) {
        StringBuilder plain = new StringBuilder();
        styled.codePoints().forEach(sign -> plain.appendCodePoint(plain(sign)));
        String strokeless = STROKES.matcher(plain).replaceAll("");
        String letters = Normalizer.normalize(strokeless, Normalizer.Form.NFKC);
        return letters.replaceAll("\\((\\p{L})\\)", "$1");
    }

    private static int plain(int sign) {
        if (sign >= 0x1F150 && sign <= 0x1F169) {
            return 'A' + sign - 0x1F150;
        }
        if (sign >= 0x1F170 && sign <= 0x1F189) {
            return 'A' + sign - 0x1F170;
        }
        int small = SMALL.indexOf(sign);
        return small < 0 ? sign : PLAIN.charAt(small);
    }
}
