package org.yishi.testkit.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/**
 * A page as its user sees it. Fields and buttons are named by the id they have in the page's file; page objects of a plugin
 * extend this class and speak the words of the trade: {@code consultationPage.open("绿化")}.
 */
public class PortalPage {

    private final Browser browser;
    private final PageElements elements;

    public PortalPage(Browser browser) {
        this.browser = browser;
        this.elements = new PageElements(browser.driver());
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
        return ((Number) driver().executeScript(
                "return performance.getEntriesByType('navigation')[0].responseStatus")).intValue();
    }

    /** Writes into a text field, in place of what is there. */
    public PortalPage fill(String id, String text) {
        WebElement field = field(id);
        if (List.of("date", "time").contains(String.valueOf(field.getDomAttribute("type")))) {
            // the keys of such a field depend on the machine's language; its value does not
            driver().executeScript("arguments[0].value = arguments[1]", field, text);
        } else {
            field.clear();
            // at once, as a word that was chosen from those an input method offers; key by key it takes as long as a page
            driver().executeScript("arguments[0].focus()", field);
            driver().executeCdpCommand("Input.insertText", Map.of("text", text));
        }
        return this;
    }

    /** Chooses by value: an entry of a list or one of several radio buttons. */
    public PortalPage choose(String id, String value) {
        WebElement found = field(id);
        if (found.getTagName().equals("select")) {
            new Select(found).selectByValue(value);
        } else {
            tap("[id='" + found.getDomAttribute("id") + "'] input[value='" + value + "'], input[name$='" + id + "'][value='" + value + "']");
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
        elements.leaveBy(field(id)::click);
        return this;
    }

    /** Follows the first link with these words in it and waits for the page to which it leads. */
    public PortalPage follow(String words) {
        elements.leaveBy(elements.find(By.partialLinkText(words))::click);
        return this;
    }

    /** Touches something that changes this page without leaving it. */
    public PortalPage tap(String css) {
        elements.find(By.cssSelector(css)).click();
        return this;
    }

    /** Opens every card that is folded into its heading. */
    public PortalPage unfold() {
        driver().executeScript("document.querySelectorAll('.fold > details').forEach(card => card.open = true)");
        return this;
    }

    /** The words of the element with that id, else of the first that fits the CSS selector. */
    public String textOf(String idOrCss) {
        boolean id = idOrCss.matches("[A-Za-z][A-Za-z0-9_]*");
        return elements.find(By.cssSelector(id ? PageElements.selector(idOrCss) + ", " + idOrCss : idOrCss)).getText();
    }

    /** What stands in a field. */
    public String valueOf(String id) {
        return String.valueOf(field(id).getDomProperty("value"));
    }

    public List<String> textsOf(String css) {
        return driver().findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
    }

    /** The PDF behind the first link that fits the CSS selector, fetched as this visitor. */
    public PrintedPdf print(String css) {
        return PrintedPdf.of(browser, elements.find(By.cssSelector(css)).getDomProperty("href").replaceFirst("^https?://[^/]+", ""));
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
        elements.patiently(() -> "the page does not say \"" + words + "\" but: " + text()).until(any -> text().contains(words));
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
        return elements.byId(id);
    }

    private ChromeDriver driver() {
        return browser.driver();
    }
}
