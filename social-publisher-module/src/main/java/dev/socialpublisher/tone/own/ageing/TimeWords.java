package dev.socialpublisher.tone.own.ageing;

import dev.socialpublisher.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of time of one language, read from {@code time-words-LANGUAGE.txt} beside this class. */
final class TimeWords {
    private static final Pattern LINE = Pattern.compile("(\\w+) (\\S+)(?: (\\w+))? = (.+)");
    private static final Map<String, TimeWords> LANGUAGES = Map.of("fr", load("fr"), "en", load("en"));
    private static final int FARTHEST = 365;

    private final Map<String, TimeWord> fixed = new LinkedHashMap<>();
    private final Map<Pattern, Boolean> counted = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Pattern pattern;

    /**
     * Words found in a text.
     *
     * @param before the word before them, lower case, with its apostrophe; empty at the beginning
     */
    record Found(Span span, String words, String before, TimeWord meaning) {}

    private TimeWords(List<String> lines) {
        lines.stream().filter(line -> line.startsWith("[")).forEach(this::list);
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            if (!line.startsWith("#") && parts.matches()) {
                for (String words : List.of(parts.group(4).split(",\\s*"))) {
                    all.addAll(entry(parts, words));
                }
            }
        }
        all.sort(Comparator.comparing(String::length).reversed());
        pattern = compiled(
                "(?<![\\p{L}\\p{N}_#@-])(?:" + String.join("|", all) + ")(?![\\p{L}\\p{N}_]|[-'][\\p{L}\\p{N}])");
    }

    /** Empty for a language without a file. */
    static Optional<TimeWords> of(Locale locale) {
        return Optional.ofNullable(LANGUAGES.get(locale.getLanguage()));
    }

    /** {@code folded}: with plain apostrophes and spaces. Without those whose sense is another: the world of tomorrow. */
    List<Found> find(String folded) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            String before = before(folded, matcher.start());
            String words = matcher.group().toLowerCase(Locale.ROOT);
            if (!has("not after", before)) {
                meaning(words)
                        .ifPresent(meaning ->
                                found.add(new Found(new Span(matcher.start(), matcher.end()), words, before, meaning)));
            }
        }
        return found;
    }

    /** Whether a word stands in one of the file's lists. */
    boolean has(String list, String word) {
        return lists.getOrDefault(list, List.of()).contains(word);
    }

    private Optional<TimeWord> meaning(String words) {
        TimeWord known = fixed.get(words);
        if (known != null) {
            return Optional.of(known);
        }
        for (Map.Entry<Pattern, Boolean> form : counted.entrySet()) {
            Matcher matcher = form.getKey().matcher(words);
            if (matcher.matches()) {
                int days = number(matcher.group(1));
                return Optional.of(days)
                        .filter(number -> number <= FARTHEST)
                        .map(number -> TimeWord.shifted(TimeWord.Unit.DAY, form.getValue() ? -number : number, ""));
            }
        }
        return Optional.empty();
    }

    private int number(String word) {
        int index = lists.getOrDefault("numbers", List.of()).indexOf(word);
        return index >= 0 ? index + 1 : Integer.parseInt(word);
    }

    /** The patterns of one entry; a day of the week makes seven. */
    private List<String> entry(Matcher line, String words) {
        TimeWord.Unit unit = TimeWord.Unit.valueOf(line.group(1).toUpperCase(Locale.ROOT));
        String shift = line.group(2);
        if (words.contains("%d")) {
            String numbers = "(\\d{1,3}|" + String.join("|", lists.getOrDefault("numbers", List.of())) + ")";
            String form = words.replace("%d", numbers);
            counted.put(compiled(form), shift.startsWith("-"));
            return List.of(form);
        }
        if (words.contains("%w")) {
            return lists.getOrDefault("weekdays", List.of()).stream()
                    .map(name -> weekday(shift, words.replace("%w", name), name))
                    .toList();
        }
        String part = Optional.ofNullable(line.group(3)).orElse("");
        fixed.put(words, TimeWord.shifted(unit, Integer.parseInt(shift), part));
        return List.of(words);
    }

    private String weekday(String which, String words, String name) {
        DayOfWeek day = DayOfWeek.of(lists.getOrDefault("weekdays", List.of()).indexOf(name) + 1);
        fixed.put(words, TimeWord.weekday(which, day));
        return words;
    }

    private void list(String line) {
        int end = line.indexOf(']');
        lists.put(
                line.substring(1, end), List.of(line.substring(end + 1).strip().split(",\\s*")));
    }

    private static String before(String folded, int at) {
        int end = at;
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(folded.charAt(start - 1)) || folded.charAt(start - 1) == '\'')) {
            start--;
        }
        return folded.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static Pattern compiled(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static TimeWords load(String language) {
        String file = "time-words-" + language + ".txt";
        try (InputStream in = TimeWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + TimeWords.class.getName());
            }
            return new TimeWords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
