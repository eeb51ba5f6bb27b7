package org.yishi.launcher.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yishi.launcher.Console;

/** Prints the lines of a growing file as they come. */
final class ProgressTail {

    private final Path file;
    private long position;

    ProgressTail(Path file) {
        this.file = file;
    }

    void printNew() throws IOException {
        if (!Files.exists(file) || Files.size(file) == position) {
            return;
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(position);
            byte[] bytes = new byte[(int) Math.min(in.length() - position, 1 << 20)];
            in.readFully(bytes);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            position += end;
            new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(Console::line);
        }
    }
}
