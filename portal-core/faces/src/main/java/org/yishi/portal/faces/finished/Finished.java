package org.yishi.portal.faces.finished;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Bytes ready to be sent, plain and compressed, with a validator made from their content.
 *
 * @param type  content type
 * @param plain the bytes
 * @param gzip  the same compressed; empty where compressing gains nothing
 * @param hash  of the plain bytes, in hexadecimal
 */
public record Finished(String type, byte[] plain, byte[] gzip, String hash) {

    private static final int SMALL = 512;

    public static Finished of(String type, byte[] plain) {
        byte[] gzip = plain.length < SMALL ? new byte[0] : compressed(plain);
        return new Finished(type, plain, gzip.length < plain.length ? gzip : new byte[0], hash(plain));
    }

    public int weight() {
        return plain.length + gzip.length;
    }

    /** Answers with the bytes, or with 304 where the reader has them already. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = gzip.length > 0 && accepts(request.getHeader("Accept-Encoding"));
        String etag = '"' + hash + (packed ? "-gzip" : "") + '"';
        response.setHeader("ETag", etag);
        if (matches(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = packed ? gzip : plain;
        response.setContentType(type);
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Whether the reader holds these bytes, in whichever packing. */
    boolean matches(String ifNoneMatch) {
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", "").replaceFirst("-gzip$", ""))
                .anyMatch(tag -> tag.equals(hash) || tag.equals("*"));
    }

    static boolean accepts(String acceptEncoding) {
        return acceptEncoding != null && Arrays.stream(acceptEncoding.split(","))
                .map(String::strip).anyMatch(coding -> coding.matches("(gzip|\\*)(\\s*;\\s*q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?"));
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
