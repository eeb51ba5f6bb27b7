package org.yishi.testkit.browser;

import java.util.ArrayList;
import java.util.List;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A user with a keyboard alone. Every step fails where the focus cannot be seen. */
public final class Keyboard {

    private static final int FAR_ENOUGH = 150;

    private static final String FOCUS_IS_SEEN = """
            const e = document.activeElement, s = getComputedStyle(e);
            return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'
                || (e.labels && [...e.labels].some(l => getComputedStyle(l).outlineStyle !== 'none' || getComputedStyle(l).boxShadow !== 'none'));
            """;

    private final Browser browser;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Walks by the tab key to the element with that id. */
    public Keyboard to(String id) {
        List<String> passed = new ArrayList<>();
        for (int step = 0; step < FAR_ENOUGH; step++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            String reached = focused().getDomAttribute("id");
            if (reached != null && (reached.equals(id) || reached.endsWith(":" + id))) {
                focusMustBeSeen();
                return this;
            }
            passed.add(describe(focused()));
        }
        throw new AssertionError("the tab key never reaches " + id + "; it passed " + passed);
    }

    /** Walks by the tab key to the link with these words in it. */
    public Keyboard toLink(String words) {
        for (int step = 0; step < FAR_ENOUGH; step++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            if (focused().getTagName().equals("a") && focused().getText().contains(words)) {
                focusMustBeSeen();
                return this;
            }
        }
        throw new AssertionError("the tab key never reaches a link that says " + words);
    }

    public Keyboard type(CharSequence text) {
        new Actions(browser.driver()).sendKeys(text).perform();
        return this;
    }

    public Keyboard space() {
        return type(Keys.SPACE);
    }

    /** Presses enter and waits for the page that answers. */
    public Keyboard enter() {
        new PageElements(browser.driver()).leaveBy(() -> type(Keys.ENTER));
        return this;
    }

    private WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private void focusMustBeSeen() {
        if (!Boolean.TRUE.equals(browser.driver().executeScript(FOCUS_IS_SEEN))) {
            throw new AssertionError("nothing shows that the focus is on " + describe(focused()));
        }
    }

    private static String describe(WebElement element) {
        return element.getTagName() + "#" + element.getDomAttribute("id") + " \"" + element.getText() + "\"";
    }
}
