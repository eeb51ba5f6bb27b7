package org.yishi.testkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yishi.testkit.internal.Underway;

/**
 * The form of the login sent as the browser sends it, with the browser's cookies, but without drawing two pages: most tests only want to
 * be somebody. How the page itself works is asked by {@link LoginPage}.
 */
final class LoginForm {

    private static final String ADDRESS = "/portal/login";
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Browser browser;
    private final Map<String, String> cookies;

    LoginForm(Browser browser) {
        this.browser = browser;
        this.cookies = browser.cookies();
    }

    void send(String who, String password) {
        Matcher state = STATE.matcher(ask(HttpRequest.newBuilder().GET()).body());
        if (!state.find()) {
            throw new AssertionError("there is no form to log in as " + who + "; is somebody logged in already?");
        }
        Map<String, String> fields = Map.of("form", "form", "who", who, "password", password, "enter", "enter",
                "jakarta.faces.ViewState", state.group(1));
        HttpResponse<String> answer = ask(HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
        if (answer.statusCode() / 100 != 3) {
            throw new AssertionError("the demo account " + who + " cannot log in: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** What the answer sets, the browser has from then on. */
    private HttpResponse<String> ask(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.uri(URI.create(Underway.address() + ADDRESS)).build(),
                    HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream().map(HttpCookie::parse).flatMap(List::stream).forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(HttpCookie cookie) {
        cookies.put(cookie.getName(), cookie.getValue());
        browser.keep(cookie.getName(), cookie.getValue(), cookie.isHttpOnly());
    }
}
