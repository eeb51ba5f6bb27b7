package org.yishi.portal.faces.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Holds an answer back until it ends or grows long, so that it can still become an error page, then sends it compressed. */
class PackedResponse extends HttpServletResponseWrapper {

    private static final int LONG = 256 * 1024;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(16 * 1024);
    private final ServletOutputStream stream = new HoldingStream();
    private PrintWriter writer;
    private OutputStream target;
    private GZIPOutputStream gzip;

    PackedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Sends what is held; called when the page is complete. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (target == null && held.size() > 0 && !isCommitted()) {
            send();
        }
        if (gzip != null) {
            gzip.finish();
        }
    }

    private void send() throws IOException {
        if (isWorthIt()) {
            setHeader("Content-Encoding", "gzip");
            addHeader("Vary", "Accept-Encoding");
            gzip = new GZIPOutputStream(super.getOutputStream(), 8192, true);
            target = gzip;
        } else {
            target = super.getOutputStream();
        }
        held.writeTo(target);
        held.reset();
    }

    private boolean isWorthIt() {
        String type = String.valueOf(getContentType());
        return !containsHeader("Content-Encoding") && (type.startsWith("text/") || type.contains("javascript")
                || type.contains("json") || type.contains("xml"));
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(stream, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // known only when it is clear whether the answer is compressed
    }

    @Override
    public void setContentLengthLong(long length) {
        // known only when it is clear whether the answer is compressed
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (target != null) {
            target.flush();
        }
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    private void forget() {
        held.reset();
        writer = null;
    }

    private final class HoldingStream extends ServletOutputStream {

        @Override
        public void write(int oneByte) throws IOException {
            (target == null ? held : target).write(oneByte);
            sendWhenLong();
        }

        @Override
        public void write(byte[] some, int from, int count) throws IOException {
            (target == null ? held : target).write(some, from, count);
            sendWhenLong();
        }

        private void sendWhenLong() throws IOException {
            if (target == null && held.size() > LONG) {
                send();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written in one go");
        }
    }
}
