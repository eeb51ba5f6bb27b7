package org.yishi.testkit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks at the page that is open with axe, with every rule it has, and whether each text of it is there with what belongs into it. */
public final class Accessibility {

    /** Lies ready in every page, hardly read; it would take longer to send it to each page that is looked at. */
    private static final String READY = "window.bringAxe = function () {" + axe() + "};";

    private static final String LOOK = """
            if (!window.bringAxe) { return null; }
            if (!window.axe) { bringAxe(); }
            document.querySelectorAll('.fold > details').forEach(card => card.open = true);
            const unsaid = document.body.innerText.match(/.*(\\{\\d\\}|\\?\\?[\\w.]+\\?\\?).*/g);
            return axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(one => [
                one.id + ' (' + one.impact + '): ' + one.help, ...one.nodes.map(node => '    ' + node.target.join(' ') + '  ' + node.html)])
                .concat(unsaid ? [['a text is missing, or what belongs into it:', ...unsaid]] : []));
            """;

    private Accessibility() {
    }

    static void makeReady(ChromeDriver driver) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", READY));
    }

    /** Opens what is folded, and fails with one line for each element that somebody could not perceive or use. */
    public static void assertNone(PortalPage page) {
        List<?> violations = violations(page.browser().driver());
        if (!violations.isEmpty()) {
            throw new AssertionError("axe found on " + page.address() + ":" + violations.stream().flatMap(one -> ((List<?>) one).stream())
                    .map(line -> "\n  " + line).collect(Collectors.joining()));
        }
    }

    private static List<?> violations(ChromeDriver driver) {
        Object found = driver.executeScript(LOOK);
        if (found == null) {
            // a window that a test opened beside the first
            driver.executeScript(READY);
            found = driver.executeScript(LOOK);
        }
        return (List<?>) found;
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
