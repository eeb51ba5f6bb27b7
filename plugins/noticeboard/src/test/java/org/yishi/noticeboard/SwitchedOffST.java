package org.yishi.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.contract.PublicFile;

/** Where a plugin is switched off its data are gone, and those of the others stay. */
class SwitchedOffST extends BrowserTest {

    @Test
    void itsDataAndFeedDisappearAndComeBack() {
        assertThat(PublicFile.text("/feed/guiyuan/all.atom")).contains("term=\"noticeboard\"");
        logIn("admin");
        page().open("/portal/admin/plugins?area=" + demoCommunity());
        page().press("turnOff");
        try {
            assertThat(PublicFile.get("/data/guiyuan/noticeboard.json").statusCode()).isEqualTo(404);
            assertThat(PublicFile.get("/data/guiyuan/noticeboard.csv").statusCode()).isEqualTo(404);
            assertThat(PublicFile.get("/feed/guiyuan/noticeboard.atom").statusCode()).isEqualTo(404);
            assertThat(PublicFile.text("/feed/guiyuan/all.atom")).doesNotContain("term=\"noticeboard\"");
            assertThat(PublicFile.text("/data/guiyuan/index.json")).doesNotContain("noticeboard").contains("\"meetings\"");
            assertThat(PublicFile.get("/data/guiyuan/meetings.json").statusCode()).isEqualTo(200);
        } finally {
            page().press("turnOn");
        }
        assertThat(PublicFile.get("/data/guiyuan/noticeboard.json").statusCode()).isEqualTo(200);
    }
}
