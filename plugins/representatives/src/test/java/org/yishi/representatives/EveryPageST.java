package org.yishi.representatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.OppositeLooks;

/** Every page once, in looks that differ in everything; and the way of one matter through the browser. */
class EveryPageST extends BrowserTest {

    private String at(String page) {
        return "/representatives/" + page + (page.contains("?") ? "&area=" : "?area=") + demoCommunity();
    }

    @OppositeLooks
    void everyPageCanBeReadByEverybodyWhoMay(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open(at("representative/list")));
        page().tap(".representatives li:first-child h3 a");
        Accessibility.assertNone(page());
        Accessibility.assertNone(page().open(at("statistics/quarter")));
        assertThat(page().print("a[href*='what=representatives.quarter']").words()).contains("5", "代表履职", "陶慧敏");
        Accessibility.assertNone(page().open("/representatives/contact/follow"));
        page().open(at("representative/list")).tap(".columns-main .plain li:first-child a");
        Accessibility.assertNone(page());
        page().open(at("representative/list")).tap("a[href*='bundle/show']");
        Accessibility.assertNone(page());
        Accessibility.assertNone(page().open(at("contact/note")));

        browser().newVisitor().as(look);
        logIn("clerk");
        for (String one : List.of("contact/log", "contact/desk", "bundle/make", "representative/keep", "station/describe", "reception/plan")) {
            Accessibility.assertNone(page().open(at(one)));
        }
        page().tap("main .plain li:first-child a");
        Accessibility.assertNone(page());
        page().open(at("contact/desk")).tap("main .plain li:first-child a");
        Accessibility.assertNone(page());
        String id = page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        page().open(at("contact/desk")).tap("a[href*='bundle/bring']");
        Accessibility.assertNone(page());
        Accessibility.assertNone(page().open("/representatives/contact/show?id=" + id));
        Accessibility.assertNone(page().open("/portal/desk?area=" + demoCommunity()));

        browser().newVisitor().as(look);
        logIn("secretary");
        Accessibility.assertNone(page().open(at("probe/list")));
        browser().newVisitor().as(look);
        logIn("deputy1");
        Accessibility.assertNone(page().open(at("representative/introduce")));
        browser().newVisitor().as(look);
        logIn("resident3");
        Accessibility.assertNone(page().open("/portal/me"));
        Accessibility.assertNone(page().open(at("contact/write")));
        browser().newVisitor().as(look);
        logIn("resident8");
        Accessibility.assertNone(page().open("/representatives/contact/mine"));
        page().tap("main .plain li:last-child a");
        Accessibility.assertNone(page());
        String own = page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        for (String one : List.of("rate", "reopen")) {
            Accessibility.assertNone(page().open("/representatives/contact/" + one + "?id=" + own));
        }
    }

    @Test
    void aResidentWritesItIsPassedOnAnsweredAndRatedByTheSlip() {
        logIn("resident9");
        page().open(at("contact/write")).press("write");
        assertThat(page().has(".problems")).isTrue();
        page().choose("category", "FACILITY").fill("matter", "楼下水管爆了，水往电梯井里流").press("write");
        String said = page().text();
        String number = said.replaceAll("(?s).*编号(guiyuan-[0-9-]+)，查询码([0-9]{8}).*", "$1");
        String code = said.replaceAll("(?s).*编号(guiyuan-[0-9-]+)，查询码([0-9]{8}).*", "$2");
        String id = page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");

        browser().newVisitor();
        logIn("clerk");
        page().open("/representatives/contact/handle?id=" + id).choose("body", "STREET").fill("forwardWords", "市政管网归街道协调").press("forward");
        assertThat(page().print("a[href*='what=representatives.forward']").words()).contains("转办单", "市政管网归街道协调");

        browser().newVisitor();
        logIn("street");
        page().open("/representatives/contact/handle?id=" + id).fill("who", "赵静").fill("planned", "2099-01-05").press("accept");
        page().choose("verdict", "DONE").fill("replyWords", "水管换好了").press("reply");
        assertThat(page().print("a[href*='what=representatives.reply']").words()).contains("答复函", "水管换好了");

        browser().newVisitor();
        page().open("/representatives/contact/follow").fill("number", number).fill("code", "00000000").press("follow");
        assertThat(page().text()).contains("编号或查询码不对").doesNotContain("水管");
        page().fill("code", code).press("follow");
        assertThat(page().text()).contains("水管换好了", "承办单位");
        page().choose("grade", "SATISFIED").press("rate");
        assertThat(page().text()).contains("评价已收到");
        page().open("/representatives/contact/show?id=" + id);
        assertThat(page().text()).contains(number).doesNotContain("水管");
        page().open("/portal/biography/show?of=representatives/contact/" + id);
        assertThat(page().text()).contains(number).doesNotContain("水管");

        for (String stranger : List.of("resident1", "county", "worker2", "deputy2", "supervisor")) {
            browser().newVisitor();
            logIn(stranger);
            page().open("/representatives/contact/handle?id=" + id, 403);
            page().open("/representatives/contact/own?id=" + id, 403);
            assertThat(browser().fetch("/portal/print?what=representatives.sheet&id=" + id).statusCode()).as(stranger).isEqualTo(403);
        }
    }

    /** Its notice hangs, but who can book is not asked to object to it besides. */
    @Test
    void theNextReceptionDayIsOneThingToDoOnTheCommunitysPage() {
        page().open("/portal/community?id=" + demoCommunity());
        assertThat(page().textsOf(".front-tasks .task h3")).filteredOn(title -> title.contains("接待日") || title.contains("走访")).hasSize(1);
        assertThat(page().has(".front-tasks a[href*='/representatives/reception/book']")).isTrue();
    }

    @Test
    void twoResidentsQueueOnAReceptionDay() {
        page().open(at("representative/list")).tap(".columns-main .plain li:first-child a");
        String id = page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        logIn("resident10");
        page().open("/representatives/reception/book?id=" + id).fill("about", "电梯").press("book");
        int number = Integer.parseInt(page().textOf(".queue-number"));
        browser().newVisitor();
        logIn("clerk");
        page().open("/representatives/reception/manage?id=" + id);
        assertThat(page().text()).contains("电梯", number + "号");
        page().fill("name", "刘婆婆").press("bookFor");
        assertThat(page().text()).contains(number + 1 + "号");
    }
}
