package org.yishi.testkit.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A page as its user sees it. Fields and buttons are named by the id they have in the page's file; page objects of a plugin
 * extend this class and speak the words of the trade: {@code consultationPage.open("绿化")}.
 */
public class PortalPage {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Browser browser;

    public PortalPage(Browser browser) {
        this.browser = browser;
    }

    public final Browser browser() {
        return browser;
    }

    /** Opens a page that has to be there. */
    public PortalPage open(String path) {
        return open(path, 200);
    }

    /** Opens an address that has to be answered with that status. */
    public PortalPage open(String path, int status) {
        browser.open(path);
        if (status() != status) {
            throw new AssertionError(path + " was answered with " + status() + " instead of " + status + ": " + text());
        }
        return this;
    }

    /** The status with which the page that is shown was answered. */
    public int status() {
        return ((Number) ((JavascriptExecutor) driver()).executeScript(
                "return performance.getEntriesByType('navigation')[0].responseStatus")).intValue();
    }

    /** Writes into a text field, in place of what is there. */
    public PortalPage fill(String id, String text) {
        WebElement field = field(id);
        if ("date".equals(field.getAttribute("type"))) {
            // the keys of a date field depend on the machine's language; its value does not
            ((JavascriptExecutor) driver()).executeScript("arguments[0].value = arguments[1]", field, text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
        return this;
    }

    /** Chooses by value: an entry of a list or one of several radio buttons. */
    public PortalPage choose(String id, String value) {
        WebElement found = field(id);
        if (found.getTagName().equals("select")) {
            new Select(found).selectByValue(value);
        } else {
            tap("[id='" + found.getAttribute("id") + "'] input[value='" + value + "'], input[name$='" + id + "'][value='" + value + "']");
        }
        return this;
    }

    public PortalPage tick(String id) {
        WebElement box = field(id);
        if (!box.isSelected()) {
            box.click();
        }
        return this;
    }

    public PortalPage upload(String id, Path file) {
        field(id).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Presses a button and waits for the page that answers. */
    public PortalPage press(String id) {
        return leaveBy(field(id));
    }

    /** Follows the first link with these words in it and waits for the page to which it leads. */
    public PortalPage follow(String words) {
        return leaveBy(await(By.partialLinkText(words)));
    }

    /** Touches something that changes this page without leaving it. */
    public PortalPage tap(String css) {
        await(By.cssSelector(css)).click();
        return this;
    }

    private PortalPage leaveBy(WebElement element) {
        WebElement before = driver().findElement(By.tagName("html"));
        element.click();
        patiently().until(any -> gone(before) && Boolean.TRUE.equals(
                ((JavascriptExecutor) driver()).executeScript("return document.readyState === 'complete'")));
        return this;
    }

    private static boolean gone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException e) {
            return true;
        }
    }

    /** The words of the element with that id, else of the first that fits the CSS selector. */
    public String textOf(String idOrCss) {
        return await(idOrCss.matches("[A-Za-z][A-Za-z0-9_]*") ? By.cssSelector(byId(idOrCss) + ", " + idOrCss) : By.cssSelector(idOrCss)).getText();
    }

    /** What stands in a field now. */
    public String valueOf(String id) {
        return field(id).getDomProperty("value");
    }

    public List<String> textsOf(String css) {
        return driver().findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
    }

    public boolean has(String css) {
        return !driver().findElements(By.cssSelector(css)).isEmpty();
    }

    /** Everything there is to read. */
    public String text() {
        return textOf("body");
    }

    public String title() {
        return textOf("h1");
    }

    /** Waits until the page says these words. */
    public PortalPage waitFor(String words) {
        patiently().withMessage(() -> "the page does not say \"" + words + "\" but: " + text()).until(any -> text().contains(words));
        return this;
    }

    /** The address after the host, with its query. */
    public String address() {
        return driver().getCurrentUrl().replaceFirst("^https?://[^/]+", "");
    }

    public Path picture(String name) {
        return browser.picture(name);
    }

    protected final WebElement field(String id) {
        return await(By.cssSelector(byId(id)));
    }

    private static String byId(String id) {
        return "[id='" + id + "'], [id$=':" + id + "']";
    }

    protected final WebElement await(By what) {
        return patiently().withMessage(() -> "nothing on " + address() + " is found by " + what).until(any -> driver().findElement(what));
    }

    private WebDriverWait patiently() {
        WebDriverWait wait = new WebDriverWait(driver(), PATIENCE);
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }

    private WebDriver driver() {
        return browser.driver();
    }
}
