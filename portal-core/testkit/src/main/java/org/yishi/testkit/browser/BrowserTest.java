package org.yishi.testkit.browser;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.yishi.testkit.PortalTest;
import org.yishi.testkit.internal.Underway;

/**
 * A test in a real browser against the running portal; its name ends in {@code ST}. Each method begins as a visitor who was never
 * here. Where one fails, the page it saw is kept as a picture in {@code target/screenshots}.
 */
@PortalTest
@RunAsClient
@ExtendWith(BrowserTest.PictureOfFailure.class)
public abstract class BrowserTest {

    private Browser browser;

    @BeforeEach
    protected void comeAsNewVisitor() {
        browser = Browser.shared().newVisitor();
    }

    protected final Browser browser() {
        return browser;
    }

    protected final PortalPage page() {
        return new PortalPage(browser);
    }

    /**
     * From now on the browser is logged in as {@code worker}, {@code member}, {@code supervisor}, {@code street}, {@code admin},
     * {@code resident1} ... {@code resident12} of the demo community; which page is open does not change.
     */
    protected final void logIn(String demoAccount) {
        new LoginForm(browser).send(demoAccount, LoginPage.DEMO_PASSWORD);
    }

    /** The id of the demo community (桂苑社区), for addresses. */
    protected final long demoCommunity() {
        return Underway.areaOf("guiyuan");
    }

    protected final Keyboard keyboard() {
        return new Keyboard(browser);
    }

    static final class PictureOfFailure implements AfterTestExecutionCallback {

        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (context.getExecutionException().isPresent()) {
                Browser.shared().picture(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName()
                        + "." + context.getDisplayName());
            }
        }
    }
}
