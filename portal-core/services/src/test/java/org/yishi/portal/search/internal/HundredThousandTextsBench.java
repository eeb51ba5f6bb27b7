package org.yishi.portal.search.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.Question;
import org.yishi.portal.search.internal.words.Asked;
import org.yishi.portal.search.internal.words.Letters;

/**
 * How long a search takes among 10,000 and among 100,000 texts, asked in turns, and how long both take to fill. Run by hand, it prints what it
 * measures, in processor time, so that what else the machine does changes nothing:
 * {@code ./mvnw test -pl portal-core/services -am -Dtest=HundredThousandTextsBench -Dsurefire.failIfNoSpecifiedTests=false}. With
 * {@code -Dsearch.bench=folder} the indexes stay in a folder and are filled but once.
 */
class HundredThousandTextsBench {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final int RUNS = 300;
    private static final List<Place> OPEN = IntStream.range(0, ImaginedTexts.AREAS)
            .mapToObj(area -> new Place("bench.text", area, Privacy.PUBLIC)).toList();

    private final Random random = new Random(7);
    private final ImaginedTexts texts = new ImaginedTexts();
    private final List<String> titles = new ArrayList<>();

    @Test
    void ratio(@TempDir Path made) throws IOException {
        Path folder = Path.of(System.getProperty("search.bench", made.toString()));
        try (OpenIndex small = OpenIndex.in(folder.resolve("small")); OpenIndex large = OpenIndex.in(folder.resolve("large"))) {
            fill(small, FEW);
            fill(large, MANY);
            Map<String, Supplier<String>> kinds = kinds();
            kinds.forEach((what, ask) -> measure(small, large, what, ask, false));
            System.out.println("--- warm");
            kinds.forEach((what, ask) -> measure(small, large, what, ask, false));
            measure(small, large, "suggestions: a character", () -> part(1), true);
            measure(small, large, "suggestions: two characters", () -> part(2), true);
            measure(small, large, "suggestions: pinyin initials", () -> Letters.initials(part(3)), true);
        }
    }

    private Map<String, Supplier<String>> kinds() {
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("one character", () -> part(1));
        kinds.put("two characters", () -> part(2));
        kinds.put("four characters", () -> part(4));
        kinds.put("two parts", () -> part(2) + " " + part(2));
        kinds.put("two characters apart", () -> part(1) + " " + part(1));
        kinds.put("a sentence", () -> part(4) + "什么时候" + part(3));
        kinds.put("a word of the texts", texts::anyWord);
        kinds.put("an English word", this::english);
        kinds.put("two pinyin initials", () -> Letters.initials(part(2)));
        kinds.put("four pinyin initials", () -> Letters.initials(part(4)));
        kinds.put("pinyin in full", () -> Letters.full(part(3)));
        return kinds;
    }

    private void fill(OpenIndex index, int count) throws IOException {
        long begin = System.nanoTime();
        long processor = processor();
        long characters = 0;
        boolean empty = index.size() == 0;
        for (int i = 0; i < count; i++) {
            Findable text = texts.next(i);
            titles.add(text.title());
            characters += text.text().length();
            if (empty) {
                index.replace(Stored.unit("bench.text", text.dossier()), List.of(Stored.of("bench.text", text, "")));
            }
        }
        if (empty) {
            index.commit(count, "bench");
        }
        System.out.printf("%,d texts of %,d characters on average: filled or read in %,d s (%,d s of the thread's processor time); index %,d MB, texts %,d MB%n",
                index.size(), characters / count, Duration.ofNanos(System.nanoTime() - begin).toSeconds(), (processor() - processor) / 1_000_000_000,
                size(index.folder()) >> 20, characters * 3 >> 20);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private String english() {
        return Stream.generate(texts::anyWord).filter(word -> word.matches("[a-z]+")).findFirst().orElseThrow();
    }

    /** Of some title, without spaces. */
    private String part(int length) {
        String title = titles.get(random.nextInt(titles.size())).replaceAll("[ a-z]", "");
        int from = title.length() <= length ? 0 : random.nextInt(title.length() - length);
        return title.substring(from, Math.min(title.length(), from + length));
    }

    private void measure(OpenIndex small, OpenIndex large, String what, Supplier<String> ask, boolean suggest) {
        long[] few = new long[RUNS];
        long[] many = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            String words = ask.get();
            few[run] = micros(small, words, suggest);
            many[run] = micros(large, words, suggest);
        }
        Arrays.sort(few);
        Arrays.sort(many);
        System.out.printf("%-30s median of %,d: %6d us, of %,d: %6d us, ratio %.2f; one in twenty above %6d us and %6d us%n", what, FEW, few[RUNS / 2],
                MANY, many[RUNS / 2], many[RUNS / 2] / (double) few[RUNS / 2], few[RUNS * 19 / 20], many[RUNS * 19 / 20]);
    }

    private static long micros(OpenIndex index, String words, boolean suggest) {
        long begin = processor();
        try {
            index.search(searcher -> {
                Lookup lookup = new Lookup(searcher, OPEN, ImaginedTexts.TODAY);
                return suggest ? lookup.suggest(Asked.of(words)) : lookup.find(new Question(words, 0, "", 0, 1), Asked.of(words), true).hits();
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return (processor() - begin) / 1_000;
    }
}
