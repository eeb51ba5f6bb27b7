package org.yishi.portal.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One figure or choice that a law, regulation or paper fixes: the only place from which rules take them. The rows are in
 * {@code cited.csv} beside this class.
 *
 * @param key     what is fixed, e.g. {@code meeting.quorum}
 * @param variant for which body, law or set of rules; empty where there is but one
 * @param value   a threshold ({@code >= 2/3}), a whole number or a word
 * @param source  law, article, and from when to when it holds
 */
public record Citation(String key, String variant, String value, Source source) {

    private static final List<Citation> ALL = read();

    /**
     * The only citation under this key and variant.
     *
     * @throws IllegalArgumentException if nothing is cited under them
     */
    public static Citation of(String key, String variant) {
        return find(key, variant).orElseThrow(() -> new IllegalArgumentException("nothing is cited for " + key + " " + variant));
    }

    public static Citation of(String key) {
        return of(key, "");
    }

    public static Optional<Citation> find(String key, String variant) {
        return ALL.stream().filter(one -> one.key.equals(key) && one.variant.equals(variant)).findFirst();
    }

    /**
     * What held on a day, where the figure changed in the course of time.
     *
     * @throws IllegalArgumentException if nothing is cited for that day
     */
    public static Citation on(String key, LocalDate day) {
        return ALL.stream().filter(one -> one.key.equals(key) && one.source.holdsOn(day)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is cited for " + key + " on " + day));
    }

    public static List<Citation> all() {
        return ALL;
    }

    public int number() {
        return Integer.parseInt(value);
    }

    public Threshold threshold() {
        return Threshold.parse(value);
    }

    private static List<Citation> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Citation.class.getResourceAsStream("cited.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1)).map(Citation::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Citation row(String[] cell) {
        return new Citation(cell[0], cell[1], cell[2], new Source(cell[3], cell[4], day(cell[5]), day(cell[6])));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
