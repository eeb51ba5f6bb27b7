package org.yishi.portal.search.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yishi.portal.search.Findable;

/** Texts of 200 to 2,000 characters in which characters and words are about as frequent as in written Chinese, and now and then an English word. */
final class ImaginedTexts {

    static final int AREAS = 100;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int CHARACTERS = 3_000;
    private static final int WORDS = 20_000;

    private final Random random = new Random(7);
    private final double[] characters = frequencies(CHARACTERS, 10);
    private final double[] ranks = frequencies(WORDS, 30);
    private final List<String> words = IntStream.range(0, WORDS).mapToObj(i -> word(i)).toList();

    /** The first are frequent; how steeply it falls is Zipf's law. @return cumulated, the last is 1 */
    private static double[] frequencies(int count, int flat) {
        double[] sums = IntStream.range(0, count).mapToDouble(rank -> 1. / (rank + flat)).toArray();
        Arrays.parallelPrefix(sums, Double::sum);
        return Arrays.stream(sums).map(sum -> sum / sums[count - 1]).toArray();
    }

    private int pick(double[] frequencies) {
        int at = Arrays.binarySearch(frequencies, random.nextDouble());
        return Math.min(frequencies.length - 1, at < 0 ? -at - 1 : at);
    }

    /** Of two characters, sometimes of three; every hundredth is English. */
    private String word(int number) {
        if (number % 100 == 99) {
            return " " + random.ints(5, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining()) + " ";
        }
        return IntStream.range(0, 2 + random.nextInt(5) / 4).mapToObj(i -> Character.toString(0x4e00 + pick(characters) * 6)).collect(Collectors.joining());
    }

    String anyWord() {
        return words.get(pick(ranks)).strip();
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        while (sentence.length() < length) {
            sentence.append(words.get(pick(ranks)));
        }
        return sentence.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = 200 + (int) (1_800 * Math.pow(random.nextDouble(), 2));
        while (text.length() < length) {
            text.append(sentence(18)).append('。');
        }
        return text.toString();
    }

    Findable next(int number) {
        return Findable.page("bench/text/" + number, number % AREAS, sentence(10), "/bench/text?id=" + number).saying(text())
                .of(TODAY.minusDays(random.nextInt(3_000)));
    }
}
