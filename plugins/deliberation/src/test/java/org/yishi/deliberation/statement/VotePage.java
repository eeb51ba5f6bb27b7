package org.yishi.deliberation.statement;

import org.openqa.selenium.JavascriptExecutor;
import org.yishi.testkit.browser.Browser;
import org.yishi.testkit.browser.PortalPage;

/** Voting (来表态): the next statement takes the place of the one before without leaving the page. */
class VotePage extends PortalPage {

    VotePage(Browser browser) {
        super(browser);
    }

    VotePage openFor(String consultation) {
        open("/deliberation/statement/vote?id=" + consultation);
        return this;
    }

    String statement() {
        return textOf(".ballot");
    }

    String progress() {
        return textOf(".progress");
    }

    /** Touches one of the three answers, or undo, and waits until another main part stands there. */
    VotePage choose(String id) {
        mark();
        tap("#" + id);
        return awaitFresh();
    }

    void mark() {
        run("document.getElementById('main').dataset.old = '1'");
    }

    VotePage awaitFresh() {
        textOf("#main:not([data-old]) h1");
        return this;
    }

    /** Whether nothing hangs out at the right. */
    boolean fits() {
        return Boolean.TRUE.equals(run("return document.documentElement.scrollWidth <= window.innerWidth"));
    }

    /** The height of a target, in pixels. */
    int heightOf(String id) {
        return field(id).getSize().getHeight();
    }

    private Object run(String script) {
        return ((JavascriptExecutor) browser().driver()).executeScript(script);
    }
}
