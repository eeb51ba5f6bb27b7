package org.yishi.portal.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to the portal that can be cut, for the whole browser with all that runs in it. */
final class Detour implements AutoCloseable {

    private final ServerSocket entrance;
    private final URI portal;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Detour(String address) {
        portal = URI.create(address);
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    String address() {
        return "http://" + portal.getHost() + ":" + entrance.getLocalPort();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket here = entrance.accept();
                Socket there = new Socket(portal.getHost(), portal.getPort());
                open.add(here);
                open.add(there);
                daemon(() -> pass(here, there));
                daemon(() -> pass(there, here));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // one side went away: the other goes too
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "detour");
        thread.setDaemon(true);
        thread.start();
    }

    /** The network is gone. */
    @Override
    public void close() {
        try {
            entrance.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
