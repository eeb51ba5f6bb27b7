package org.yishi.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The data folder (数据文件夹): everything that must survive a new version of the program, and nothing else of value outside. */
public final class DataFolder implements AutoCloseable {

    /** Rises when a program of the version before could no longer read the folder. */
    private static final int FORMAT = 1;

    private final Path path;
    private FileChannel lockFile;

    public DataFolder(Path path) {
        this.path = path;
    }

    /** Creates what is missing and takes the folder for this process. Refuses, without a change, what it cannot use. */
    public void open() {
        refuseNewer();
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path);
                Secrets.ownerOnly(path);
            }
            for (String folder : new String[] {"console", "commands", "logs", "plugins", "themes", "run", "secrets"}) {
                Files.createDirectories(path.resolve(folder));
            }
            Secrets.ownerOnly(path.resolve("secrets"));
            Secrets.ownerOnly(path.resolve("commands"));
            Secrets.ownerOnly(path.resolve("console"));
            lock();
            Files.writeString(path.resolve("format"), FORMAT + System.lineSeparator());
        } catch (IOException e) {
            throw new CannotStart(Sentence.of("无权使用数据文件夹 %s（%s）。请更改其权限，或用 PORTAL_DATA 指定另一个文件夹。",
                    "No right to write in the data folder %s (%s). Change its rights or choose another with PORTAL_DATA.", path, reason(e)), e);
        }
    }

    private void refuseNewer() {
        Path file = path.resolve("format");
        try {
            if (Files.exists(file) && Integer.parseInt(Files.readString(file).strip()) > FORMAT) {
                throw new CannotStart(Sentence.of("数据文件夹 %s 由更新版本的议事写成，本版本（%s）不能使用。未作任何改动。",
                        "The data folder %s was written by a newer Yishi than this one (%s). Nothing was changed.", path, Installation.version()));
            }
        } catch (IOException | NumberFormatException e) {
            throw new CannotStart(Sentence.of("无法读取 %s。", "%s cannot be read.", file), e);
        }
    }

    private void lock() throws IOException {
        lockFile = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new CannotStart(Sentence.of("数据文件夹 %s 正被另一个议事进程使用。", "The data folder %s is in use by another Yishi.", path));
        }
    }

    private static String reason(IOException e) {
        String name = e.getClass().getSimpleName().replace("Exception", "");
        return name.equals("IO") ? e.getMessage() : name;
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** What the application has to tell the operator at the terminal, written at each of its starts. */
    public Path welcome() {
        return path.resolve("console/welcome.txt");
    }

    public Secrets secrets() {
        return new Secrets(path.resolve("secrets"));
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
