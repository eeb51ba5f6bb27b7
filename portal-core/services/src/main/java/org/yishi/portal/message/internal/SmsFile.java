package org.yishi.portal.message.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.yishi.portal.message.SmsChannel;
import org.yishi.portal.message.SmsRefused;

/** For trial: short messages become lines of {@code sms/outbox.txt} in the data folder, readable by its owner only. */
@ApplicationScoped
public class SmsFile implements SmsChannel {

    @Inject
    @ConfigProperty(name = "portal.data", defaultValue = "data")
    private String data;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public synchronized void send(String phone, String text, String reference) throws SmsRefused {
        String line = String.join("\t", LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(), phone, reference, text) + "\n";
        try {
            Path folder = Files.createDirectories(Path.of(data, "sms"));
            Path file = folder.resolve("outbox.txt");
            if (Files.notExists(file)) {
                Files.createFile(file);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            Files.write(file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw SmsRefused.forNow("sms/outbox.txt cannot be written", e);
        }
    }
}
