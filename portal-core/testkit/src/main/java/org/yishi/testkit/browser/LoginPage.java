package org.yishi.testkit.browser;

/** The login (登录); also an example of a page object. */
public class LoginPage extends PortalPage {

    /** The password of every account of the demo community, with which the portal of the tests is filled. */
    static final String DEMO_PASSWORD = "yishi-demo";

    public LoginPage(Browser browser) {
        super(browser);
    }

    /** Logs in as {@link BrowserTest#logIn} does, but by the page. */
    public void enterAs(String demoAccount) {
        enter(demoAccount, DEMO_PASSWORD);
        if (address().startsWith("/portal/login")) {
            throw new AssertionError("the demo account " + demoAccount + " cannot log in: " + text());
        }
    }

    public void enter(String who, String password) {
        open("/portal/login");
        fill("who", who);
        fill("password", password);
        press("enter");
    }
}
