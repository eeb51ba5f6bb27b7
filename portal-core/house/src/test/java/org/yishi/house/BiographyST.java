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
