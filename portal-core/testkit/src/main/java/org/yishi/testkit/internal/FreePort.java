package org.yishi.testkit.internal;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port on which nobody listens yet, below those that the system gives to connections: a module that is tested at the same time opens
 * many, and one of them could take the port before it is used.
 */
final class FreePort {

    private static final int FIRST = 20_000;
    private static final int BEYOND = 32_000;

    private FreePort() {
    }

    static int find() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
    }
}
