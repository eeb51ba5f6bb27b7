package org.yishi.portal.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.Question;
import org.yishi.portal.search.internal.words.Asked;

/**
 * How long a search takes among 10,000 and among 100,000 texts. Run by hand, it prints what it measures:
 * {@code ./mvnw test -pl portal-core/services -am -Dtest=HundredThousandTextsBench -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class HundredThousandTextsBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int AREAS = 100;
    private static final List<Place> OPEN = IntStream.range(0, AREAS).mapToObj(area -> new Place("bench.text", area, Privacy.PUBLIC)).toList();

    private final Random random = new Random(7);
    private final List<String> vocabulary = IntStream.range(0, 6_000).mapToObj(i -> word()).toList();
    private final List<String> titles = new ArrayList<>();

    @TempDir
    private Path folder;

    /** Of the three thousand characters that begin the common block; two or three make a word. */
    private String word() {
        return random.ints(2 + random.nextInt(2), 0, 3_000).mapToObj(i -> Character.toString(0x4e00 + i * 6)).collect(Collectors.joining());
    }

    /** Few words come often, many seldom. */
    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> vocabulary.get((int) (vocabulary.size() * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining());
    }

    private String text() {
        return IntStream.range(0, 12).mapToObj(i -> words(14) + "。").collect(Collectors.joining());
    }

    @Test
    void ratio() throws IOException {
        try (OpenIndex index = OpenIndex.in(folder)) {
            fill(index, 10_000);
            Map<String, Long> small = measure(index);
            fill(index, 90_000);
            Map<String, Long> large = measure(index);
            small.forEach((what, micros) -> System.out.printf("%-28s 10,000: %6d us   100,000: %6d us   ratio %.2f%n", what, micros,
                    large.get(what), large.get(what) / (double) micros));
        }
    }

    private void fill(OpenIndex index, int count) throws IOException {
        long begin = System.nanoTime();
        int first = titles.size();
        for (int i = first; i < first + count; i++) {
            String title = words(4 + random.nextInt(4));
            titles.add(title);
            Findable text = Findable.page("bench/text/" + i, i % AREAS, title, "/bench/text?id=" + i).saying(text()).of(TODAY.minusDays(random.nextInt(3_000)));
            index.replace(Stored.unit("bench.text", text.dossier()), List.of(Stored.of("bench.text", text, "")));
        }
        index.commit(count, "bench");
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        System.gc();
        Runtime memory = Runtime.getRuntime();
        System.out.printf("%,d texts of about 430 characters in %,d ms (%,d a second); index %,d MB; heap in use %,d MB%n", index.size(), millis,
                count * 1000L / millis, size() >> 20, memory.totalMemory() - memory.freeMemory() >> 20);
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private Map<String, Long> measure(OpenIndex index) {
        Map<String, Function<String, String>> asking = new LinkedHashMap<>();
        asking.put("two characters of a title", title -> part(title, 2));
        asking.put("five characters of a title", title -> part(title, 5));
        asking.put("one character", title -> part(title, 1));
        asking.put("two parts", title -> part(title, 2) + " " + part(titles.get(random.nextInt(titles.size())), 2));
        asking.put("a sentence", title -> part(title, 5) + "什么时候" + part(titles.get(random.nextInt(titles.size())), 4));
        asking.put("a word of the texts", title -> vocabulary.get(random.nextInt(vocabulary.size())));
        asking.put("pinyin initials", title -> "xqdl".substring(0, 2 + random.nextInt(3)));
        Map<String, Long> medians = new LinkedHashMap<>();
        asking.forEach((what, ask) -> medians.put(what, median(index, ask, false)));
        medians.put("suggestions", median(index, title -> part(title, 2), true));
        return medians;
    }

    private String part(String title, int length) {
        int from = random.nextInt(title.length() - length + 1);
        return title.substring(from, from + length);
    }

    private long median(OpenIndex index, Function<String, String> ask, boolean suggest) {
        long[] micros = new long[300];
        for (int run = -100; run < micros.length; run++) {
            String words = ask.apply(titles.get(random.nextInt(titles.size())));
            long begin = System.nanoTime();
            search(index, words, suggest);
            if (run >= 0) {
                micros[run] = (System.nanoTime() - begin) / 1_000;
            }
        }
        Arrays.sort(micros);
        return micros[micros.length / 2];
    }

    private static void search(OpenIndex index, String words, boolean suggest) {
        try {
            index.search(searcher -> {
                Lookup lookup = new Lookup(searcher, OPEN, TODAY);
                return suggest ? lookup.suggest(Asked.of(words)) : lookup.find(new Question(words, 0, "", 0, 1), Asked.of(words), true).hits();
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
