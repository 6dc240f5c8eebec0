package dev.socialpublisher.tone.ground.figure;

import dev.socialpublisher.article.Passage;
import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.ground.figure.Figure.Amount;
import dev.socialpublisher.tone.ground.figure.Figure.ClockTime;
import dev.socialpublisher.tone.ground.figure.Figure.Day;
import dev.socialpublisher.tone.ground.figure.Figure.DayOfMonth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures of an article by what they are worth. */
public final class FigureIndex {
    /** As a power of ten: a slipped decimal point is still near. */
    private static final double FARTHEST = 1.05;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
    private static final int MOST_OF_A_VALUE = 100;
    private static final double OTHER_UNIT = 0.3;

    private final TreeMap<BigDecimal, List<Entry>> amounts = new TreeMap<>();
    private final Map<Integer, List<Entry>> times = new HashMap<>();
    private final Map<DayOfMonth, List<Entry>> days = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    /** An article's figure as written, and the sentence that it stands in. */
    public record Found(String words, Passage passage) {}

    /**
     * A figure's place.
     *
     * @param unit of an amount; none for parts of a date or a time
     * @param scales noughts that words add to the amounts of the same sentence
     */
    private record Entry(Span span, String unit, Passage passage, Set<Integer> scales) {
        Found found() {
            return new Found(span.of(passage.text()), passage);
        }
    }

    /** {@code year} of publication: a date without a year is meant in it or the next. */
    public FigureIndex(List<Passage> sentences, Locale locale, Optional<Integer> year) {
        for (Passage sentence : sentences) {
            List<Figure> figures = FigureReader.read(sentence.text(), locale);
            Set<Integer> scales = new HashSet<>();
            figures.forEach(figure -> figure.fold(amount -> scales.add(amount.zeros()), time -> false, day -> false));
            figures.forEach(figure -> add(figure, sentence, scales));
        }
        year.ifPresent(published -> {
            years.add(published);
            years.add(published + 1);
        });
    }

    private void add(Figure figure, Passage sentence, Set<Integer> scales) {
        Entry part = new Entry(figure.span(), Units.NONE, sentence, scales);
        boolean unused = figure.fold(
                amount -> {
                    Entry entry = new Entry(amount.span(), amount.unit(), sentence, scales);
                    amount.readings().forEach(value -> put(amounts, value, entry));
                    amount.readings().forEach(value -> noteYear(value));
                    return true;
                },
                time -> {
                    time.minutes().forEach(minute -> put(times, minute, part));
                    time.minutes().stream()
                            .filter(minute -> minute % 60 == 0)
                            .forEach(minute -> put(amounts, normal(minute / 60), part));
                    return true;
                },
                day -> {
                    day.readings().forEach(reading -> put(days, reading, part));
                    day.readings().forEach(reading -> put(amounts, normal(reading.day()), part));
                    day.readings().forEach(reading -> put(days, new DayOfMonth(0, reading.month()), part));
                    put(amounts, normal(day.year()), part);
                    return years.add(day.year());
                });
    }

    private void noteYear(BigDecimal value) {
        if (value.scale() <= 0 && value.precision() - value.scale() == 4) {
            years.add(value.intValueExact());
        }
    }

    private static <K> void put(Map<K, List<Entry>> map, K key, Entry entry) {
        List<Entry> entries = map.computeIfAbsent(key, unused -> new ArrayList<>());
        if (entries.size() < MOST_OF_A_VALUE) {
            entries.add(entry);
        }
    }

    private static BigDecimal normal(long value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }

    /** The article's figure that bears out another one. */
    public Optional<Found> support(Figure figure, int rounding) {
        return figure.fold(amount -> support(amount, rounding), this::support, this::support)
                .map(Entry::found);
    }

    private Optional<Entry> support(Amount amount, int rounding) {
        return amount.readings().stream()
                .flatMap(value -> Stream.concat(
                        at(value).filter(entry -> agrees(amount.unit(), entry.unit())),
                        Stream.concat(rounded(amount, value, rounding), elliptical(amount, value))))
                .min(Comparator.comparing((Entry entry) -> !entry.unit().equals(amount.unit())));
    }

    private Stream<Entry> at(BigDecimal value) {
        return amounts.getOrDefault(value, List.of()).stream();
    }

    private Stream<Entry> rounded(Amount amount, BigDecimal value, int rounding) {
        BigDecimal least = amount.hedge().least(value, rounding);
        BigDecimal most = amount.hedge().most(value, rounding);
        if (amount.zeros() > 0 && rounding > 0) {
            BigDecimal half =
                    amount.halfStep().min(Hedge.ABOUT.most(value, rounding).subtract(value));
            least = least.min(value.subtract(half));
            most = most.max(value.add(half));
        }
        return amounts.subMap(least, true, most, true).values().stream()
                .flatMap(List::stream)
                .filter(entry -> agrees(amount.unit(), entry.unit()));
    }

    /** « L’État apporte 6,1 millions, la Région 2,6 »: the millions are said once. */
    private Stream<Entry> elliptical(Amount amount, BigDecimal value) {
        return amount.zeros() == 0
                ? Stream.empty()
                : at(value.scaleByPowerOfTen(-amount.zeros()).stripTrailingZeros())
                        .filter(entry -> entry.unit().equals(Units.NONE))
                        .filter(entry -> entry.scales().contains(amount.zeros()));
    }

    /** A figure without a unit agrees with any; a share or a sum does not become a number of things, nor another unit. */
    private static boolean agrees(String claimed, String found) {
        boolean free = claimed.equals(Units.NONE) || claimed.equals(Units.THINGS) || found.equals(Units.NONE);
        return free || claimed.equals(found);
    }

    private Optional<Entry> support(ClockTime time) {
        return time.minutes().stream()
                .flatMap(minute -> Stream.concat(
                        times.getOrDefault(minute, List.of()).stream(),
                        minute % 60 == 0 ? hours(minute / 60) : Stream.empty()))
                .findFirst();
    }

    /** « 17 heures », "five in the afternoon". */
    private Stream<Entry> hours(int hour) {
        return Stream.of(hour, hour % 12)
                .flatMap(it -> at(normal(it)))
                .filter(entry -> entry.unit().equals(Units.HOUR) || entry.unit().equals(Units.NONE));
    }

    private Optional<Entry> support(Day day) {
        boolean knownYear = day.year() == 0 || years.contains(day.year());
        return knownYear
                ? day.readings().stream()
                        .flatMap(reading ->
                                Stream.concat(days.getOrDefault(reading, List.of()).stream(), beside(reading)))
                        .filter(entry -> day.year() == 0 || !saysOtherYear(entry, day.year()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean saysOtherYear(Entry entry, int year) {
        var written = YEAR.matcher(entry.span().of(entry.passage().text()));
        return written.find() && !written.group().equals(String.valueOf(year));
    }

    /** « Les 27 et 28 octobre »: the month stands with the last of several days. */
    private Stream<Entry> beside(DayOfMonth day) {
        Set<Passage> ofMonth = new HashSet<>();
        days.getOrDefault(new DayOfMonth(0, day.month()), List.of()).forEach(entry -> ofMonth.add(entry.passage()));
        return at(normal(day.day()))
                .filter(entry -> entry.unit().equals(Units.NONE))
                .filter(entry -> ofMonth.contains(entry.passage()));
    }

    /** The article's figure of the same sort that is closest; empty where none comes near. */
    public Optional<Found> nearest(Figure figure) {
        return figure.fold(this::nearest, time -> nearest(times, time.minutes().get(0), Math::abs), this::nearest)
                .map(Entry::found);
    }

    /** The closest figure in the same unit, as the article writes it. */
    public Optional<String> replacement(Figure figure) {
        return figure.fold(
                        amount -> nearest(amount).filter(entry -> entry.unit().equals(amount.unit())),
                        time -> nearest(times, time.minutes().get(0), Math::abs),
                        this::nearest)
                .map(entry -> entry.found().words());
    }

    private Optional<Entry> nearest(Amount amount) {
        double claimed = amount.readings().get(0).doubleValue();
        Entry best = null;
        double bestDistance = FARTHEST;
        for (Map.Entry<BigDecimal, List<Entry>> each : amounts.entrySet()) {
            double found = each.getKey().doubleValue();
            double distance =
                    claimed == 0 || found == 0 ? Math.abs(claimed - found) : Math.abs(Math.log10(found / claimed));
            for (Entry entry : each.getValue()) {
                double apart = distance + (entry.unit().equals(amount.unit()) ? 0 : OTHER_UNIT);
                if (apart < bestDistance) {
                    best = entry;
                    bestDistance = apart;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Entry> nearest(Day day) {
        DayOfMonth claimed = day.readings().get(0);
        return days.entrySet().stream()
                .filter(each -> (each.getKey().day() == 0) == (claimed.day() == 0))
                .min(Comparator.comparing(each -> Math.abs((each.getKey().month() - claimed.month()) * 31
                        + each.getKey().day()
                        - claimed.day())))
                .map(each -> each.getValue().get(0));
    }

    private static Optional<Entry> nearest(Map<Integer, List<Entry>> map, int claimed, IntUnaryOperator size) {
        return map.entrySet().stream()
                .min(Comparator.comparing(each -> size.applyAsInt(each.getKey() - claimed)))
                .map(each -> each.getValue().get(0));
    }
}
