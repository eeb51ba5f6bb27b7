package org.yishi.portal.faces;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A request and what was answered, as far as the tests here need them. */
public final class Exchange {

    private final String method;
    private final String path;
    private final Map<String, String> asked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> answered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Object> attributes = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;

    private Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static Exchange get(String path) {
        return of("GET", path);
    }

    public static Exchange of(String method, String path) {
        return new Exchange(method, path);
    }

    public Exchange header(String name, String value) {
        asked.put(name, value);
        return this;
    }

    public String answered(String header) {
        return answered.get(header);
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body.toByteArray();
    }

    public HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (self, called, arguments) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getServletPath", "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getHeader" -> asked.get(arguments[0]);
            case "getAttribute" -> attributes.get(arguments[0]);
            case "isSecure" -> false;
            default -> null;
        });
    }

    public HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (self, called, arguments) -> {
            switch (called.getName()) {
                case "setHeader", "addHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> answered.put("Content-Type", (String) arguments[0]);
                case "setContentLength" -> answered.put("Content-Length", arguments[0].toString());
                case "setStatus", "sendError" -> status = (Integer) arguments[0];
                default -> { }
            }
            return switch (called.getName()) {
                case "getOutputStream" -> stream();
                case "getStatus" -> status;
                case "getContentType" -> answered.get("Content-Type");
                case "containsHeader" -> answered.containsKey(arguments[0]);
                case "getCharacterEncoding" -> "UTF-8";
                case "isCommitted" -> false;
                default -> null;
            };
        });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {

            @Override
            public void write(int oneByte) {
                body.write(oneByte);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
