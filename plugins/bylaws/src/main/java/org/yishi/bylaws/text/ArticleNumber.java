package org.yishi.bylaws.text;

import java.util.OptionalInt;

/** 第几条 in Chinese figures, from 1 to 999. */
public final class ArticleNumber {

    /** A pattern of figures. */
    static final String FIGURE = "(?:[零一二三四五六七八九十百]{1,7}|\\d{1,3})";

    private static final String DIGITS = "零一二三四五六七八九";

    private ArticleNumber() {
    }

    public static String chinese(int number) {
        return "第" + figure(number) + "条";
    }

    static String figure(int number) {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("1 to 999: " + number);
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder figure = new StringBuilder();
        if (hundreds > 0) {
            figure.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            figure.append(tens == 1 && hundreds == 0 ? "" : String.valueOf(DIGITS.charAt(tens))).append('十');
        } else if (hundreds > 0 && ones > 0) {
            figure.append('零');
        }
        return ones > 0 ? figure.append(DIGITS.charAt(ones)).toString() : figure.toString();
    }

    /** What {@link #figure} wrote, or ordinary figures; empty for anything else. */
    static OptionalInt read(String figure) {
        if (figure.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(figure));
        }
        for (int number = 1; number < 1000; number++) {
            if (figure(number).equals(figure) || figure(number).replaceFirst("^十", "一十").equals(figure)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }
}
