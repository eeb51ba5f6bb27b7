package org.yishi.deliberation.statement;

import org.yishi.testkit.browser.PortalPage;

/** Where the consultations of the demo community are. */
public final class DeliberationPages {

    public static final String LIST = "/deliberation/consultation/list?area=4";

    private DeliberationPages() {
    }

    /** The id of the consultation of the demo whose title contains these words. */
    public static String demo(PortalPage page, String title) {
        page.open(LIST).follow(title);
        return page.address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }
}
