package org.yishi.noticeboard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryLook;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

class NoticesST extends BrowserTest {

    private static final String LIST = "/noticeboard/notice/list?area=4";
    private static final String POST = "/noticeboard/notice/post?area=4";

    @EveryLook
    void everybodyReadsTheNotices(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open(LIST));
        Accessibility.assertNone(page().open("/noticeboard/notice/show?id=1"));
    }

    @OppositeLooks
    void aWorkerPostsAndWithdraws(Look look) {
        browser().as(look);
        logIn("worker");
        String headline = "电梯检修 " + look;
        Accessibility.assertNone(page().open(POST));
        page().fill("headline", headline).fill("body", "周五下午 3 栋电梯检修。\n<b>请走楼梯</b>").press("post");
        assertThat(page().title()).isEqualTo(headline);
        assertThat(page().text()).contains("<b>请走楼梯</b>");
        String id = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        page().open(LIST).waitFor(headline);

        Accessibility.assertNone(page().open("/noticeboard/notice/withdraw?id=" + id));
        page().fill("reason", "检修改期").press("withdraw");
        assertThat(page().text()).contains("检修改期");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        logIn("worker");
        page().open(POST).fill("headline", "只有标题").fill("body", "   ").press("post");
        assertThat(page().address()).startsWith("/noticeboard/notice/post");
        assertThat(page().valueOf("headline")).isEqualTo("只有标题");
    }

    @Test
    void aWorkerPostsWithTheKeyboardAlone() {
        logIn("worker");
        page().open(POST);
        keyboard().to("headline").type("键盘公告").to("body").type("只用键盘张贴。").to("post").enter();
        assertThat(page().waitFor("只用键盘张贴。").title()).isEqualTo("键盘公告");
    }

    @Test
    void aResidentWhoKnowsTheAddressIsRefused() {
        logIn("resident1");
        page().open(POST).fill("headline", "我也来贴").fill("body", "试试").press("post");
        page().open(LIST);
        assertThat(page().text()).doesNotContain("我也来贴");
    }
}
