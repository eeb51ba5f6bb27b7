package org.yishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.contract.PublicFile;

/** The issue of the demo that went through the most plugins, as everybody reads it, and what is left of it where one of them is switched off. */
class BiographyST extends BrowserTest {

    private static final String MEALS = "社区食堂助餐试点";

    private String biography() {
        page().open("/decisions/matter/list?area=" + demoCommunity()).follow(MEALS);
        return page().address().replaceFirst(".*[?&]id=(\\d+).*", "/portal/biography/show?of=decisions/matter/$1");
    }

    private void turn(String done) {
        page().open("/portal/admin/plugins?area=" + demoCommunity()).tap("tr[data-plugin='cobuilding'] .button").waitFor(done);
    }

    @EveryPairOfLooks
    void itIsReadByEverybody(Look look) {
        String address = biography();
        browser().as(look);
        Accessibility.assertNone(page().open(address));
    }

    @Test
    void itIsOneStoryFromTheContactToTheUnits() {
        page().open(biography());
        assertThat(page().textsOf(".biography .badge:first-child")).contains("代表联系", "社区决策", "共建项目");
        assertThat(page().text()).contains("联系登记", "按期答复", "由“" + MEALS + "”而来", "今天正在开会").doesNotContain("张婆婆", "做饭不方便");
        assertThat(page().textsOf(".biography > [aria-current=true] h3")).as("where one came from").containsExactly(MEALS);
        assertThat(page().textOf(".biography > li:first-child")).as("there is nothing to open").contains("内容只有当事人和经办人能看");
        page().open("/cobuilding/project/list?area=" + demoCommunity()).follow("助餐送上门");
        page().follow("看这件事的来龙去脉");
        assertThat(page().text()).as("the same from its other end").contains(MEALS, "联系登记");
    }

    @Test
    void whatOneResidentToldIsBroughtOnInOneActAndStaysTied() {
        logIn("clerk");
        page().open(told("二号楼门口路灯不亮")).fill("headline", "二号楼路灯整修").fill("summary", "夜里看不清台阶").press("bringTopic");
        assertThat(page().valueOf("headline")).isEqualTo("二号楼路灯整修");
        assertThat(page().valueOf("problem")).isEqualTo("夜里看不清台阶");
        assertThat(page().has("input[value=COMMITTEE]:checked")).as("the committee brings it").isTrue();
        page().fill("affected", "二号楼住户").fill("wish", "修好").press("submit");
        if (page().has("#alike")) {
            page().press("submit");
        }
        assertThat(came("二号楼路灯整修")).as("tied at once").contains("deliberation/topic/show");

        page().open(told("想找人教老人用手机")).fill("headline", "教老人用手机").press("bringNeed");
        assertThat(page().valueOf("headline")).isEqualTo("教老人用手机");
        page().choose("kind", "SKILLS").fill("group", "老年居民").press("enter");
        assertThat(came("教老人用手机")).contains("cobuilding/need/show");
    }

    /** A clerk writes down what somebody told a representative. @return the address of the entry */
    private String told(String matter) {
        page().open("/representatives/contact/log?area=" + demoCommunity()).choose("representative", String.valueOf(browser().driver().executeScript(
                "return [...document.querySelectorAll(\"select[id$='representative'] option\")].map(o => o.value).find(v => v && v !== '0')")))
                .choose("kind", "VISIT").choose("category", "FACILITY").fill("matter", matter).press("log");
        page().open("/representatives/contact/desk?area=" + demoCommunity());
        return String.valueOf(browser().driver().executeScript("return [...document.querySelectorAll('main li')].find(li => li.textContent.includes(arguments[0]))"
                + ".querySelector('a').getAttribute('href')", matter));
    }

    /** What everybody reads that came of it. */
    private String came(String headline) {
        page().open("/representatives/representative/list?area=" + demoCommunity()).follow(headline);
        return String.valueOf(browser().driver().executeScript("return document.querySelector('main').innerHTML"));
    }

    @Test
    void aPluginThatIsSwitchedOffLeavesAMarkedGap() {
        String address = biography();
        logIn("admin");
        turn("已停用“共驻共建”");
        try {
            assertThat(PublicFile.text(address)).contains("记在“共驻共建”里，现在看不到：这个功能没有启用", "助餐送上门", MEALS);
        } finally {
            turn("已启用“共驻共建”");
        }
        assertThat(PublicFile.text(address)).doesNotContain("没有启用");
    }
}
