package org.yishi.portal.faces.finished;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Takes what a page writes, so that it can be kept. Nothing of it reaches the visitor from here. */
class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private String type = "text/html;charset=UTF-8";
    private String location;
    private int status = SC_OK;
    private boolean setCookie;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] body() {
        writer.flush();
        return bytes.toByteArray();
    }

    boolean setCookie() {
        return setCookie;
    }

    /** Where the page sent the reader, null where it did not. */
    String location() {
        return location;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void sendError(int status) {
        this.status = status;
    }

    @Override
    public void sendError(int status, String message) {
        this.status = status;
    }

    @Override
    public void sendRedirect(String location) {
        this.status = SC_FOUND;
        this.location = location;
    }

    @Override
    public void addCookie(Cookie cookie) {
        setCookie = true;
    }

    @Override
    public void setHeader(String name, String value) {
        addHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        setCookie |= name.equalsIgnoreCase("Set-Cookie");
        if (name.equalsIgnoreCase("Location")) {
            location = value;
        }
    }

    @Override
    public void setContentType(String type) {
        this.type = type.contains("charset") ? type : type + ";charset=UTF-8";
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // pages are UTF-8 and nothing else
    }

    @Override
    public void setContentLength(int length) {
        // told when the bytes are sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // told when the bytes are sent
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {

            @Override
            public void write(int oneByte) {
                bytes.write(oneByte);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.write(some, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("pages are written in one go");
            }
        };
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void reset() {
        resetBuffer();
        status = SC_OK;
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }
}
