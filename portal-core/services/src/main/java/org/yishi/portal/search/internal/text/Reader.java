package org.yishi.portal.search.internal.text;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.text.PDFTextStripper;

import org.yishi.portal.search.internal.text.Taken.Outcome;

/** Has a file read by {@link TextOfFile}, for so long and with so much memory as a decent file needs. */
final class Reader {

    private static final long SECONDS = 30;
    /** How Java ends where {@code ExitOnOutOfMemoryError} is set. */
    private static final int OUT_OF_MEMORY = 3;
    private static final List<String> FRUGAL = List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8");

    private Reader() {
    }

    /** Never fails on a file: that it cannot be read is no fault of whoever asks. */
    static Taken read(String ending, byte[] file) throws IOException {
        Path given = Files.createTempFile("yishi-file-", "." + ending);
        Path words = Files.createTempFile("yishi-words-", ".txt");
        try {
            Files.write(given, file);
            Process process = new ProcessBuilder(command(ending)).redirectInput(given.toFile()).redirectOutput(words.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try {
                Outcome outcome = process.waitFor(SECONDS, TimeUnit.SECONDS) ? outcome(process.exitValue()) : Outcome.TOO_SLOW;
                return outcome == Outcome.READ ? Taken.read(Files.readString(words, StandardCharsets.UTF_8)) : Taken.nothing(outcome);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("the portal stops", e);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.deleteIfExists(given);
            Files.deleteIfExists(words);
        }
    }

    private static Outcome outcome(int exit) {
        return switch (exit) {
            case 0 -> Outcome.READ;
            case TextOfFile.TOO_LARGE, OUT_OF_MEMORY -> Outcome.TOO_LARGE;
            default -> Outcome.UNREADABLE;
        };
    }

    private static List<String> command(String ending) {
        String path = Stream.of(TextOfFile.class, PDFTextStripper.class, TrueTypeFont.class, RandomAccessRead.class, LogFactory.class)
                .map(Reader::home).distinct().collect(Collectors.joining(File.pathSeparator));
        return Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), FRUGAL.stream(),
                Stream.of("-cp", path, TextOfFile.class.getName(), ending)).flatMap(part -> part).toList();
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
