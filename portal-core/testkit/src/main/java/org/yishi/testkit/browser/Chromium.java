package org.yishi.testkit.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.service.DriverFinder;

/**
 * Finds a real Chromium and its driver: the one named by {@code CHROME_BIN}, the one installed, the one that Selenium can fetch, or,
 * on Debian and Ubuntu as root, the one of the distribution. Where there is none the tests fail; they are never skipped.
 */
final class Chromium {

    private static final Logger LOG = Logger.getLogger(Chromium.class.getName());
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    record Found(Path browser, Path driver) {
    }

    private Chromium() {
    }

    static synchronized Found find() {
        return named().or(Chromium::installed).flatMap(Chromium::withDriver)
                .or(() -> fetched(new ChromeOptions())).or(Chromium::fromDistribution).orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it together with its driver (Debian, Ubuntu: apt-get install chromium"
                                + " chromium-driver fonts-noto-cjk) or say in the environment variable CHROME_BIN where it is."));
    }

    private static Optional<Path> named() {
        String path = System.getProperty("CHROME_BIN", System.getenv().getOrDefault("CHROME_BIN", ""));
        if (path.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isExecutable(Path.of(path))) {
            throw new IllegalStateException("CHROME_BIN is " + path + ", but no program is there.");
        }
        return Optional.of(Path.of(path));
    }

    private static Optional<Path> installed() {
        return NAMES.stream().map(Chromium::onPath).flatMap(Optional::stream).findFirst();
    }

    /** With the driver that lies beside it on the path, or the one that fits, fetched by Selenium. */
    private static Optional<Found> withDriver(Path browser) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        return onPath("chromedriver").map(driver -> new Found(browser, driver)).or(() -> fetched(options));
    }

    private static Optional<Path> onPath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path candidate = Path.of(folder, program);
            if (!folder.isBlank() && Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> fetched(ChromeOptions options) {
        try {
            DriverFinder finder = new DriverFinder(ChromeDriverService.createDefaultService(), options);
            return Optional.of(new Found(Path.of(finder.getBrowserPath()), Path.of(finder.getDriverPath())));
        } catch (WebDriverException | NullPointerException e) {
            LOG.info(() -> "Selenium could not fetch a Chromium: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Found> fromDistribution() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        run("apt-get", "update");
        if (!run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "chromium-driver")) {
            return Optional.empty();
        }
        if (!hasChineseType()) {
            run("apt-get", "install", "-y", "--no-install-recommends", "fonts-noto-cjk");
        }
        return installed().flatMap(Chromium::withDriver);
    }

    private static boolean hasChineseType() {
        return onPath("fc-list").isPresent() && run("sh", "-c", "fc-list :lang=zh | grep -q .");
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
