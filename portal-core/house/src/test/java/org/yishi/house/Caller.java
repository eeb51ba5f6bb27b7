package org.yishi.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages and sends forms without drawing them. */
final class Caller {

    private static final String PASSWORD = "yishi-demo";
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"(/[^\"#]*)");
    private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);
    private static final Pattern NO_TEXT = Pattern.compile("\\?\\?[a-z][\\w.]*\\?\\?");
    private static final int OF_ONE_PAGE = 3;
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Caller(String portal) {
        this.portal = portal;
    }

    Caller loggedIn(String account) {
        HttpResponse<String> answer = send("/portal/login", "form", "enter", Map.of("who", account, "password", PASSWORD));
        if (answer.statusCode() / 100 != 3) {
            throw new AssertionError(account + " cannot log in: " + answer.statusCode());
        }
        return this;
    }

    String read(String path) {
        HttpResponse<String> answer = ask(path, HttpRequest.newBuilder().GET());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    int status(String path) {
        return ask(path, HttpRequest.newBuilder().GET()).statusCode();
    }

    /** Opens a page and sends its form by that button. */
    HttpResponse<String> send(String path, String form, String button, Map<String, String> typed) {
        Matcher state = STATE.matcher(read(path));
        if (!state.find()) {
            throw new AssertionError("there is no form on " + path);
        }
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.putAll(Map.of(form, form, button, button, "jakarta.faces.ViewState", state.group(1)));
        return ask(path, HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    /** Where a form that was accepted led to. */
    static String ledTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError("the form was not accepted: " + answer.body()))
                .replaceFirst("^https?://[^/]+", "");
    }

    /** From these pages on, link after link within core, of each page a few: what does not open, or lacks a text. */
    List<String> faults(List<String> beginning) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>(beginning);
        Map<String, Integer> often = new HashMap<>();
        Deque<String[]> wanted = new ArrayDeque<>();
        beginning.forEach(path -> wanted.add(new String[] {path, "the beginning"}));
        while (!wanted.isEmpty()) {
            String[] next = wanted.poll();
            HttpResponse<String> answer = ask(next[0], HttpRequest.newBuilder().GET());
            if (answer.statusCode() >= 400) {
                faults.add(answer.statusCode() + " " + next[0] + " from " + next[1]);
            }
            Matcher lacking = NO_TEXT.matcher(answer.body());
            if (lacking.find()) {
                faults.add(lacking.group() + " on " + next[0]);
            }
            Matcher main = MAIN.matcher(answer.body());
            Matcher link = LINK.matcher(next[0].startsWith("/portal/") && main.find() ? main.group() : "");
            while (link.find()) {
                String to = link.group(1).replace("&amp;", "&");
                if (!to.startsWith("//") && !to.contains("logout") && seen.add(to) && often.merge(to.replaceFirst("\\?.*", ""), 1, Integer::sum) <= OF_ONE_PAGE) {
                    wanted.add(new String[] {to, next[0]});
                }
            }
        }
        return faults;
    }

    private HttpResponse<String> ask(String path, HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.uri(URI.create(portal + path)).build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream().map(HttpCookie::parse).flatMap(List::stream)
                    .forEach(one -> cookies.put(one.getName(), one.getValue()));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
