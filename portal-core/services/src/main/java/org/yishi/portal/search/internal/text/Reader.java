package org.yishi.portal.search.internal.text;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.text.PDFTextStripper;

/** Has a file read by {@link TextOfFile}, for so long and with so much memory as a decent file needs. */
final class Reader {

    private static final Logger LOG = Logger.getLogger(Reader.class.getName());
    private static final long SECONDS = 30;
    private static final List<String> FRUGAL = List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8");

    private Reader() {
    }

    /** Empty where the file has no words or could not be read; that is no fault of whoever asks. */
    static String read(String ending, byte[] file) throws IOException {
        Path words = Files.createTempFile("yishi-words-", ".txt");
        try {
            Process process = new ProcessBuilder(command(ending)).redirectOutput(words.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try {
                give(file, process);
                boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
                LOG.log(Level.FINE, "a {0} was read: {1}", new Object[] {ending, done});
                return done ? Files.readString(words, StandardCharsets.UTF_8) : "";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("the portal stops", e);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.deleteIfExists(words);
        }
    }

    private static void give(byte[] file, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(file);
        } catch (IOException e) {
            // it has ended already; its exit says how
            LOG.log(Level.FINE, "a file was not read to its end", e);
        }
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
