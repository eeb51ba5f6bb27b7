package org.yishi.bylaws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.contract.PublicFile;

/** Where the plugin is switched off its pages and data are not there; switched on again everything is as it was. */
class SwitchedOffST extends BrowserTest {

    @Test
    void itsPagesAndDataGoAndComeBack() {
        List<String> pages = List.of("/bylaws/bylaw/list?area=" + demoCommunity(), "/bylaws/bylaw/show?id=1", "/bylaws/article/show?id=1", "/bylaws/version/show?id=2");
        logIn("admin");
        page().open("/portal/admin/plugins?area=" + demoCommunity());
        page().press("turnOff");
        try {
            pages.forEach(one -> assertThat(PublicFile.get(one).statusCode()).as(one).isEqualTo(404));
            assertThat(PublicFile.get("/data/guiyuan/bylaw-articles.json").statusCode()).isEqualTo(404);
            assertThat(PublicFile.get("/portal/community?id=" + demoCommunity()).statusCode()).isEqualTo(200);
        } finally {
            page().press("turnOn");
        }
        pages.forEach(one -> assertThat(PublicFile.get(one).statusCode()).as(one).isEqualTo(200));
        assertThat(PublicFile.text("/bylaws/version/show?id=2")).contains("独居老人");
    }
}
