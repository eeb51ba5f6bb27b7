package org.yishi.testkit.browser;

import java.time.Duration;
import java.util.function.Supplier;

import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Finds what is on a page, patiently, and says what was looked for where it is not there. */
final class PageElements {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(30);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ChromeDriver driver;

    PageElements(ChromeDriver driver) {
        this.driver = driver;
    }

    WebElement find(By what) {
        return patiently(() -> "nothing on " + driver.getCurrentUrl() + " is found by " + what).until(any -> driver.findElement(what));
    }

    /** By the id in the page's file; a form puts its own name before it. */
    WebElement byId(String id) {
        return find(By.cssSelector(selector(id)));
    }

    static String selector(String id) {
        return "[id='" + id + "'], [id$=':" + id + "']";
    }

    /** Acts and waits until another page is there whole. */
    void leaveBy(Runnable act) {
        Object before = driver.executeScript("return performance.timeOrigin");
        act.run();
        patiently(() -> "no other page came after " + driver.getCurrentUrl()).until(any -> Boolean.TRUE.equals(
                driver.executeScript("return performance.timeOrigin !== arguments[0] && document.readyState === 'complete'", before)));
    }

    WebDriverWait patiently(Supplier<String> message) {
        // pages come within a tenth of a second; to look only twice a second would be most of the time of the tests
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE, LOOK_AGAIN);
        // between two pages the browser answers with errors of several kinds
        wait.withMessage(message).ignoring(WebDriverException.class);
        return wait;
    }
}
