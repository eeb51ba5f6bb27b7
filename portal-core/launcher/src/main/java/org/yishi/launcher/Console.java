package org.yishi.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The lines a person reads in the terminal. Everything longer goes into the log files. */
public final class Console {

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset());

    private Console() {
    }

    public static void say(String zh, String en, Object... arguments) {
        say(Sentence.of(zh, en, arguments));
    }

    public static void say(Sentence sentence) {
        line(sentence.toString());
    }

    public static synchronized void line(String text) {
        OUT.println(text);
    }

    /** UTF-8 even where the locale is C, as in most containers; Windows terminals say what they read. */
    private static Charset charset() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return windows && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
    }
}
