package org.yishi.portal.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.openqa.selenium.support.ui.WebDriverWait;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;

/** What each does with the own data, from 我的 on in at most three taps. */
class MyDataST extends BrowserTest {

    private static final String PASSWORD = "yishi-demo";

    private int taps;

    /** From the community's page: 我的 is the first tap, its entry the second. */
    private void mine(String entry) {
        page().open("/portal/community?id=" + demoCommunity());
        taps = 0;
        follow("我的");
        follow(entry);
    }

    private void follow(String words) {
        page().follow(words);
        taps++;
    }

    private void press(String button) {
        page().press(button);
        taps++;
    }

    @EveryPairOfLooks
    void everyPageIsForEverybody(Look look) {
        browser().as(look);
        logIn("worker");
        for (String path : new String[] {"data", "correct", "take", "delete"}) {
            wellMade("/portal/me/" + path);
        }
        wellMade("/portal/people/corrections?area=" + demoCommunity());
    }

    private void wellMade(String path) {
        page().open(path);
        assertThat(browser().driver().executeScript("document.querySelectorAll('main details').forEach(one => one.open = true);"
                + "return document.documentElement.scrollWidth <= innerWidth")).as("%s is no wider than the screen", path).isEqualTo(true);
        assertThat(page().text()).doesNotContain("??");
        Accessibility.assertNone(page());
    }

    @Test
    void seeingIsTwoTapsAndTakingAwayIsThree(@TempDir Path downloads) throws IOException {
        browser().driver().executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        logIn("resident3");
        mine("看看存了我的什么");
        assertThat(page().text()).contains("我是谁", "我的账号", "我的身份和任期");
        assertThat(taps).isEqualTo(2);
        mine("带走一份");
        page().fill("password", PASSWORD).tap("#take");
        taps++;
        Path file = downloads.resolve("my-data.zip");
        new WebDriverWait(browser().driver(), Duration.ofMinutes(1)).until(any -> Files.exists(file));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("data.html")).isNotNull();
            assertThat(zip.getEntry("data.json")).isNotNull();
        }
        assertThat(page().has("form[aria-busy]")).as("the page can be used again").isFalse();
        assertThat(taps).isLessThanOrEqualTo(3);
    }

    @Test
    void deletingIsThreeTapsAndOneMoreUndoesIt() {
        logIn("resident4");
        mine("全部删除");
        page().fill("password", PASSWORD);
        press("ask");
        assertThat(taps).isLessThanOrEqualTo(3);
        assertThat(page().text()).contains("已申请", "业主委员会委员");
        assertThat(page().valueOf("undo")).isEqualTo("撤回，我要留下");
        assertThat(page().open("/portal/me").text()).contains("您已申请删除全部资料");
        page().follow("全部删除").press("undo");
        assertThat(page().text()).contains("已撤回，您的资料都在");
    }

    @Test
    void theOwnPhoneNumberIsCorrectedInThreeTaps() {
        logIn("resident5");
        mine("有错，要更正");
        page().fill("phone", "13912345678").fill("password", PASSWORD);
        press("savePhone");
        assertThat(taps).isLessThanOrEqualTo(3);
        assertThat(page().valueOf("phone")).isEqualTo("13912345678");
        assertThat(page().fill("phone", "12").fill("password", PASSWORD).press("savePhone").valueOf("phone")).as("what was typed stays").isEqualTo("12");
    }

    @Test
    void theCounterEntersTheWishOfSomebodyWithoutATelephone() {
        logIn("worker");
        page().open("/portal/people/counter?area=" + demoCommunity()).fill("words", "周小燕").press("find").follow("周小燕");
        page().follow("本人要求删除全部资料");
        Accessibility.assertNone(page());
        assertThat(page().press("enter").text()).contains("已登记");
        assertThat(page().press("undo").text()).contains("已撤回");
    }

    @Test
    void theCommunityAnswersWhatIsWrongInItsRegister() {
        logIn("resident6");
        page().open("/portal/me/correct").choose("what", "DWELLING").fill("wanted", "2栋1单元302").fill("why", "不动产权证").press("ask");
        assertThat(page().text()).contains("已交给社区，最迟", "等待答复");
        browser().newVisitor();
        logIn("worker");
        page().open("/portal/people/corrections?area=" + demoCommunity());
        assertThat(page().text()).contains("2栋1单元302", "核对依据：不动产权证");
        page().tick("corrected").fill("answer", "已在名册里改好。").press("give");
        assertThat(page().text()).contains("已答复");
        browser().newVisitor();
        logIn("resident6");
        assertThat(page().open("/portal/me/correct").text()).contains("已更正", "已在名册里改好。");
    }
}
