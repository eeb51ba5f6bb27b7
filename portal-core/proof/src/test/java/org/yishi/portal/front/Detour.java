package org.yishi.portal.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A way to the portal that can be cut, and behind which a new version of the portal can be feigned, for the whole browser with all that runs in it. */
final class Detour implements AutoCloseable {

    private final ServerSocket entrance;
    private final URI portal;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile String version = "";

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

    /** From now on the portal seems to be this version: 16 signs, as many as it had, so that lengths stay right. */
    void renew(String other) {
        version = other;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket here = entrance.accept();
                Socket there = new Socket(portal.getHost(), portal.getPort());
                open.add(here);
                open.add(there);
                daemon(() -> pass(here, there, Detour::plainAndWhole));
                daemon(() -> pass(there, here, this::renewed));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Asks for text that can be read on the way, and never whether it is still the same. */
    private static String plainAndWhole(String request) {
        return request.replace("Accept-Encoding:", "Xccept-Encoding:").replace("If-None-Match:", "Xf-None-Match:");
    }

    private String renewed(String answer) {
        return version.isEmpty() ? answer : answer.replaceFirst("const VERSION = \"[0-9a-f]{16}\"", "const VERSION = \"" + version + "\"");
    }

    private static void pass(Socket from, Socket to, UnaryOperator<String> change) {
        byte[] bytes = new byte[65_536];
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                out.write(change.apply(new String(bytes, 0, read, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
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
