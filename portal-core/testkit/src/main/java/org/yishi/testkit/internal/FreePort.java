package org.yishi.testkit.internal;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port on which nobody listens yet, below those that the system gives to connections: a module that is tested at the same time opens
 * many, and one of them could take the port before it is used. Nor does another module choose it while these tests run: each locks, as long
 * as its process lives, the byte of that number in a file that all share.
 */
final class FreePort {

    private static final int FIRST = 20_000;
    private static final int BEYOND = 32_000;

    /** Never closed: that would give all its locks back. */
    private static FileChannel chosen;

    private FreePort() {
    }

    static synchronized int find() throws IOException {
        if (chosen == null) {
            chosen = FileChannel.open(Path.of(System.getProperty("java.io.tmpdir"), "yishi-test-ports-" + System.getProperty("user.name")),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
            if (!isMine(port)) {
                continue;
            }
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
    }

    private static boolean isMine(int port) throws IOException {
        try {
            return chosen.tryLock(port, 1, false) != null;
        } catch (OverlappingFileLockException mineAlready) {
            return false;
        }
    }
}
