package org.yishi.testkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import org.yishi.testkit.TravellingBrowser;
import org.yishi.testkit.internal.TestFolder;
import org.yishi.testkit.internal.Underway;

/** A real Chromium without a window, one for all browser tests of a module. */
public final class Browser {

    /** It warns that it does not know the protocol of the newest Chromium, which is not used here. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    /** A page of the portal that brings nothing along. From an empty page of no portal each first page would start a process. */
    private static final String PLAIN = "/robots.txt";
    private static final String NO_WORKER = "if (navigator.serviceWorker) { navigator.serviceWorker.register = () => new Promise(() => {}); }";

    private static Browser shared;

    private final ChromeDriver driver;
    /** How the browser calls what leaves the worker out; null while pages bring it. */
    private Object withoutWorker;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser of this module, started by the first test that asks. */
    public static synchronized Browser shared() {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared.driver::quit, "close the browser"));
        }
        return shared;
    }

    private static Browser start() {
        DEVTOOLS.setLevel(Level.SEVERE);
        Chromium.Found chromium = Chromium.find();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--lang=zh-CN", "--accept-lang=zh-CN,zh", "--user-data-dir=" + TestFolder.fresh("chromium"));
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(chromium.driver().toFile()).build(), options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofMinutes(2));
        Accessibility.makeReady(driver);
        return new Browser(driver);
    }

    /**
     * A visitor who was never here, on a telephone: no cookie, nothing chosen. Pages do not bring the worker that keeps them for when there is no
     * network: to set it up for every visitor takes longer than two pages.
     */
    public Browser newVisitor() {
        leaveWorkerOut();
        open(PLAIN);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        take(Screen.PHONE);
        return this;
    }

    private void leaveWorkerOut() {
        if (withoutWorker == null) {
            driver.get("about:blank");
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", Underway.address(), "storageTypes", "service_workers,cache_storage"));
            withoutWorker = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NO_WORKER)).get("identifier");
        }
    }

    /** This visitor's pages are kept for when there is no network; none is kept yet. */
    public Browser keepingPages() {
        if (withoutWorker != null) {
            driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", withoutWorker));
            withoutWorker = null;
        }
        return this;
    }

    /** Takes another screen, language and theme; the choice holds for the pages opened from now on. */
    public Browser as(Look look) {
        take(look.screen());
        keep("portal_look", look.theme() + "." + look.language() + ".m", true);
        return this;
    }

    /** From now on the portal answers this visitor at that time of China. */
    public Browser travelTo(LocalDateTime time) {
        keep(TravellingBrowser.COOKIE, time.truncatedTo(ChronoUnit.SECONDS).toString(), false);
        return this;
    }

    private void take(Screen screen) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", screen.width(), "height", screen.height(),
                "deviceScaleFactor", 1, "mobile", screen.touch()));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", screen.touch()));
    }

    /** Opens an address of the portal, such as {@code /deliberation/consultation/show?id=3}. */
    public void open(String path) {
        driver.get(Underway.address() + path);
    }

    /** Fetches an address as this visitor, with the cookies of the browser; follows no redirect. */
    public HttpResponse<byte[]> fetch(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Underway.address() + path));
        String cookies = cookies().entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the browser would send to the portal, whatever page is open. */
    Map<String, String> cookies() {
        Map<String, String> cookies = new LinkedHashMap<>();
        Object kept = driver.executeCdpCommand("Network.getCookies", Map.of("urls", List.of(Underway.address()))).get("cookies");
        for (Object one : (List<?>) kept) {
            Map<?, ?> cookie = (Map<?, ?>) one;
            cookies.put(String.valueOf(cookie.get("name")), String.valueOf(cookie.get("value")));
        }
        return cookies;
    }

    void keep(String cookie, String value, boolean httpOnly) {
        driver.executeCdpCommand("Network.setCookie", Map.of("url", Underway.address(), "name", cookie, "path", "/",
                "httpOnly", httpOnly, "value", value));
    }

    /** The whole page as a picture in {@code target/screenshots}. */
    public Path picture(String name) {
        Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        Path file = TestFolder.target().resolve("screenshots").resolve(name.replaceAll("[^\\p{L}\\p{N}.-]+", "_") + ".png");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Selenium itself, for what the page objects do not offer. */
    public ChromeDriver driver() {
        return driver;
    }
}
