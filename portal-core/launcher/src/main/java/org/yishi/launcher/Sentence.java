package org.yishi.launcher;

import java.util.Arrays;
import java.util.function.Function;

/** One readable sentence, in Chinese first and in English, as everything is that the launcher tells a person. */
public record Sentence(String zh, String en) {

    /** A text that came from elsewhere (a driver, a plugin) and stands for both languages. */
    public static Sentence same(String text) {
        return new Sentence(text, text);
    }

    /** Formats both languages; a sentence among the arguments goes into each in its own language. */
    public static Sentence of(String zh, String en, Object... arguments) {
        return new Sentence(zh.formatted(in(Sentence::zh, arguments)), en.formatted(in(Sentence::en, arguments)));
    }

    private static Object[] in(Function<Sentence, String> language, Object... arguments) {
        return Arrays.stream(arguments).map(argument -> argument instanceof Sentence sentence ? language.apply(sentence) : argument).toArray();
    }

    @Override
    public String toString() {
        return zh.equals(en) ? zh : zh + " / " + en;
    }
}
