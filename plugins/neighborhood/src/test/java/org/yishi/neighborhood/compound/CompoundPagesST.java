package org.yishi.neighborhood.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.internal.Underway;

/** The compounds of a community and the one page of each. */
class CompoundPagesST extends BrowserTest {

    private static long compound(String code) {
        return Underway.areaOf(code);
    }

    @EveryPairOfLooks
    void theyAreForEverybody(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open("/neighborhood/compound/list?area=" + demoCommunity()));
        Accessibility.assertNone(page().open("/neighborhood/compound/show?area=" + compound("guixiang")));
        logIn("resident1");
        Accessibility.assertNone(page().open("/neighborhood/compound/mine?area=" + compound("guixiang")));
    }

    @Test
    void aCommunityIsNoCompound() {
        page().open("/neighborhood/compound/show?area=" + demoCommunity(), 404);
    }

    @Test
    void theWorkerDescribesACompoundAndPublishesItsCovenant(@TempDir Path folder) throws IOException {
        logIn("worker");
        long yard = compound("jixiu");
        Accessibility.assertNone(page().open("/portal/desk?area=" + demoCommunity()));
        Accessibility.assertNone(page().open("/neighborhood/compound/describe?area=" + yard));
        page().choose("regime", "COMPANY").fill("company", "").press("describe");
        assertThat(page().text()).contains("请填写这一项");
        page().fill("company", "机修物业（虚构）").fill("deliveredPart", "120").press("describe");
        assertThat(page().text()).contains("0 到 100");
        page().fill("deliveredPart", "99.5").press("describe");
        assertThat(page().text()).contains("机修物业（虚构）");
        Accessibility.assertNone(page().open("/neighborhood/compound/file?area=" + yard));
        Path covenant = Files.writeString(folder.resolve("规约.txt"), "机修厂宿舍院管理规约，内容为虚构。");
        page().choose("kind", "COVENANT").fill("headline", "机修厂宿舍院管理规约").press("publish");
        assertThat(page().text()).as("what does it rest on").contains("请填写");
        page().fill("sourceTitle", "2021 年业主大会决定").fill("sourceOn", "2021-05-01").fill("filedOn", "2021-05-20").upload("file", covenant).press("publish");
        assertThat(page().text()).contains("机修厂宿舍院管理规约", "2021 年业主大会决定", "报街道备案");
    }

    @Test
    void residentsDescribeNothing() {
        logIn("resident2");
        page().open("/neighborhood/compound/describe?area=" + compound("guixiang"), 403);
        page().open("/neighborhood/compound/file?area=" + compound("guixiang"), 403);
        page().open("/neighborhood/branch/survey?area=" + compound("guixiang"), 403);
    }
}
