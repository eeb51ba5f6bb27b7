package org.yishi.portal.ballot.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.yishi.portal.ledger.LedgerEntry;

/**
 * The keys to the envelopes of secret ballots: one file for each in {@code secrets/urn} of the data folder, readable by the portal alone,
 * never in the database and, by the operator's guide, never in a backup. It is there from the announcement to the count, then it is
 * overwritten and deleted.
 */
@ApplicationScoped
public class UrnKeys {

    @Inject
    @ConfigProperty(name = "portal.data", defaultValue = "-")
    private String dataFolder;

    /** Makes a key that is on the disk before this returns; the public one in base 64. Never touches another key. */
    String make(long ballotId) {
        KeyPair keys = SealedChoice.newKeys();
        String publicKey = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        keep(ballotId, publicKey, keys.getPrivate().getEncoded());
        return publicKey;
    }

    Optional<byte[]> find(BallotEntity ballot) {
        try {
            Path file = file(name(ballot.id(), ballot.publicKey()));
            return Files.exists(file) ? Optional.of(Base64.getDecoder().decode(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the key of a ballot cannot be read", e);
        }
    }

    void keep(long ballotId, String publicKey, byte[] privateKey) {
        try {
            Path file = file(name(ballotId, publicKey));
            Path folder = file.getParent();
            if (!Files.exists(folder)) {
                Files.createDirectories(folder.getParent());
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            write(file, Base64.getEncoder().encode(privateKey));
            try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
                entry.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key of a ballot cannot be written", e);
        }
    }

    /** Overwrites and deletes. What a file system or a disk keeps of it all the same is beyond a program. */
    void destroy(String name) {
        try {
            Path file = file(name);
            if (Files.exists(file)) {
                write(file, new byte[(int) Files.size(file)]);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key of a ballot cannot be destroyed", e);
        }
    }

    /** Names of all keys that are there. */
    List<String> names() {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("[.]key$", "")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells by itself to which ballot, and to which opening of it, a key belongs. */
    static String name(long ballotId, String publicKey) {
        return prefix(ballotId) + LedgerEntry.sha256(publicKey).substring(0, 16);
    }

    static String prefix(long ballotId) {
        return "ballot-" + ballotId + "-";
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
    }

    private Path file(String name) {
        return folder().resolve(name + ".key");
    }

    private Path folder() {
        if (dataFolder.equals("-")) {
            throw new IllegalStateException("portal.data is not set; the launcher sets it");
        }
        return Path.of(dataFolder, "secrets", "urn");
    }
}
