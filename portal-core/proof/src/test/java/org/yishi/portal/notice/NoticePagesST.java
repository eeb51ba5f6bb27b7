package org.yishi.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.yishi.portal.document.Papers;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** Notices as residents read them and as the committee keeps them. */
class NoticePagesST extends BrowserTest {

    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder;

    private Path photo(int number) {
        try {
            return Files.write(folder.resolve("board-" + number + ".png"), Papers.photo(number));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the list and follows the title. @return the id of the notice */
    private String open(String title) {
        page().open("/portal/notice/list?area=" + demoCommunity()).follow(title);
        return page().address().replaceFirst(".*id=(\\d+).*", "$1");
    }

    private String manage(String title) {
        page().open("/portal/desk?area=" + demoCommunity()).unfold().follow(title);
        return page().address().replaceFirst(".*id=(\\d+).*", "$1");
    }

    private boolean fits() {
        Object wider = browser().driver().executeScript("return document.documentElement.scrollWidth > window.innerWidth");
        return Boolean.FALSE.equals(wider);
    }

    @OppositeLooks
    void residentsReadObjectAndSayWhetherTheAnswerSatisfies(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open("/portal/notice/list?area=" + demoCommunity()));
        String id = open(SampleNotices.hanging(1 + Look.all().indexOf(look)));
        Accessibility.assertNone(page());
        assertThat(fits()).isTrue();

        logIn("resident1");
        Accessibility.assertNone(page().open("/portal/notice/object?id=" + id));
        page().choose("kind", "MONEY").fill("text", "   ").press("object");
        assertThat(page().has(".problems")).isTrue();
        Accessibility.assertNone(page());
        page().choose("kind", "MONEY").fill("text", "预算偏高 " + look).press("object");
        assertThat(page().text()).contains("预算偏高 " + look);
        Accessibility.assertNone(page());

        browser().newVisitor().as(look);
        assertThat(page().open("/portal/notice/show?id=" + id).text()).doesNotContain("预算偏高");
        Accessibility.assertNone(page());
        logIn("worker");
        Accessibility.assertNone(page().open("/portal/notice/manage?id=" + id));
        page().tap("a[href*='/portal/notice/answer']");
        Accessibility.assertNone(page().waitFor("预算偏高"));
        page().fill("answer", "写了一半").press("reveal");
        assertThat(page().has(".said")).as("the name of whoever objected").isTrue();
        assertThat(page().valueOf("answer")).as("what was typed stays").isEqualTo("写了一半");
        page().fill("answer", "已核减两百元").press("give");
        assertThat(page().text()).contains("已核减两百元");
        Accessibility.assertNone(page());

        browser().newVisitor().as(look);
        logIn("resident1");
        assertThat(page().open("/portal/me").unfold().text()).contains("预算偏高 " + look, "已核减两百元");
        Accessibility.assertNone(page());
        page().open("/portal/notice/objections?id=" + id).tap("a[href*='/portal/notice/judge']");
        Accessibility.assertNone(page().waitFor("已核减两百元"));
        page().press("judge");
        assertThat(page().has(".problems")).as("nothing is said by mistake").isTrue();
        page().choose("verdict", "true").press("judge");
        assertThat(page().has(".said")).isTrue();
        assertThat(page().has("a[href*='/portal/notice/judge']")).isFalse();
    }

    @Test
    void theCommitteeKeepsItFromTheTextToTheCertificate() {
        String title = SampleNotices.prepared(1);
        logIn("worker");
        String id = manage(title);
        assertThat(page().text()).contains("还缺什么", "还没有核对");
        page().press("check");
        Accessibility.assertNone(page());
        page().follow("登记张贴");
        Accessibility.assertNone(page());
        page().fill("heldOn", LocalDate.now(PLACE).plusDays(2).toString()).press("hang");
        assertThat(page().text()).contains("不能晚于今天");
        page().fill("heldOn", LocalDate.now(PLACE).toString()).upload("file", photo(1)).press("hang");
        assertThat(page().text()).contains("公示中", "还没有满 15 天");
        Accessibility.assertNone(page());
        for (String work : List.of("interrupt", "change", "withdraw", "close")) {
            Accessibility.assertNone(page().open("/portal/notice/" + work + "?id=" + id));
        }

        browser().travelTo(LocalDate.now(PLACE).plusDays(30).atTime(9, 0));
        page().open("/portal/notice/manage?id=" + id).follow("结束公示");
        page().upload("file", photo(1)).press("close");
        assertThat(page().text()).as("the photo of the beginning").contains("已经用过");
        page().upload("file", photo(2)).press("close");
        assertThat(page().text()).contains("证明已经生成");
        page().open("/portal/notice/show?id=" + id).tap("main details summary");
        assertThat(page().textOf(".certificate")).contains("yishi-notice-certificate 1");
        Accessibility.assertNone(page());
    }

    @Test
    void aSheetOfPaperIsEnteredWithWhatWasTypedStaying() {
        logIn("worker");
        String id = manage(SampleNotices.hanging(9));
        page().follow("书面异议");
        page().fill("name", "王阿婆").fill("proof", "0000").choose("kind", "OTHER").fill("text", "没有人通知我").upload("scan", photo(77)).press("enter");
        assertThat(page().text()).contains("名册里没有找到");
        assertThat(page().valueOf("text")).isEqualTo("没有人通知我");
        assertThat(page().valueOf("name")).isEqualTo("王阿婆");
        page().fill("proof", "").upload("scan", photo(77)).press("enter");
        assertThat(page().text()).contains("请写明联系方式");
        page().fill("contact", "3 栋门卫转交").upload("scan", photo(77)).press("enter");
        assertThat(page().text()).contains("已登记");
        page().open("/portal/notice/manage?id=" + id);
        page().tap("a[href*='/portal/notice/answer']");
        assertThat(page().waitFor("没有人通知我").text()).contains("书面提出");
        page().fill("answer", "已登门说明").press("give");
        Accessibility.assertNone(page());
        page().press("unsatisfied");
        page().fill("body", "居民代表会议").press("refer");
        Accessibility.assertNone(page());
        assertThat(page().text()).as("whoever answered does not settle").contains("由没有答复过这条异议的经办人");
        String address = page().address();
        browser().newVisitor();
        logIn("supervisor");
        page().open(address).fill("outcome", "会议决定补发通知").press("settle");
        assertThat(page().text()).contains("会议决定补发通知", "已处理完毕");
    }

    @Test
    void aChangedTextIsShownWithTheOneBefore() {
        logIn("worker");
        String id = manage(SampleNotices.hanging(10));
        page().open("/portal/notice/change?id=" + id).fill("body", "预算改为 3500 元。").press("change");
        assertThat(page().textOf(".lead")).as("a form that lacks its reason is shown again with its notice").contains(SampleNotices.hanging(10));
        page().fill("reason", "金额写错").press("change");
        page().open("/portal/notice/show?id=" + id);
        assertThat(page().text()).contains("内容正在更换", "3200").doesNotContain("3500");
        page().open("/portal/notice/manage?id=" + id).press("check").follow("登记张贴").press("hang");
        page().open("/portal/notice/show?id=" + id);
        assertThat(page().text()).contains("3500", "查看第 1 版内容");
        Accessibility.assertNone(page());
        page().open("/portal/notice/publish?id=" + id).upload("photo", photo(303)).press("prove");
        assertThat(page().text()).contains("照片已上传");
    }

    @Test
    void aResidentObjectsWithTheKeyboardAlone() {
        String id = open(SampleNotices.hanging(11));
        logIn("resident2");
        page().open("/portal/notice/object?id=" + id);
        keyboard().to("kind:0").type(" ").to("text").type("键盘写的异议").to("object").enter();
        assertThat(page().waitFor("键盘写的异议").text()).contains("我提出的");
    }

    @Test
    void aResidentWhoKnowsTheAddressesIsRefused() {
        String id = open(SampleNotices.hanging(12));
        logIn("resident3");
        for (String work : List.of("manage", "publish", "interrupt", "change", "withdraw", "close")) {
            page().open("/portal/notice/" + work + "?id=" + id, 403);
        }
        page().open("/portal/form/enter?what=portal.object&subject=" + id, 403);
        page().open("/portal/form/enter?what=portal.object&subject=999999", 404);
        page().open("/portal/notice/show?id=999999", 404);
    }

    @Test
    void itCanBeReadOnANarrowScreenWithLargeLetters() {
        String id = open(SampleNotices.hanging(13));
        browser().driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 320, "height", 640,
                "deviceScaleFactor", 1, "mobile", true));
        for (String path : List.of("/portal/notice/show?id=" + id, "/portal/notice/list?area=" + demoCommunity())) {
            page().open(path);
            browser().driver().executeScript("document.documentElement.style.fontSize = '200%'");
            assertThat(fits()).as(path).isTrue();
        }
    }
}
