package org.yishi.decisions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;

/** What anybody reads of decisions without login, on the matters of the demo. */
class ReadingST extends BrowserTest {

    private String list() {
        return "/decisions/matter/list?area=" + demoCommunity();
    }

    /** @return id of the matter */
    private String demo(String title) {
        page().open(list()).follow(title);
        return page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    @EveryPairOfLooks
    void everybodyReadsEveryMatterFromItsCardToItsFile(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open("/portal/community?id=" + demoCommunity()));
        Accessibility.assertNone(page().open(list()));
        for (String title : new String[] {"小区道路照明改造", "机修厂宿舍院充电棚建设", "桂岭雅居一号楼加装无障碍坡道", "社区食堂助餐试点"}) {
            String id = demo(title);
            Accessibility.assertNone(page());
            Accessibility.assertNone(page().open("/decisions/matter/record?id=" + id));
        }
    }

    @Test
    void theFinishedOneSaysEverythingFromTheNumbersToTheMoney() {
        demo("小区道路照明改造");
        assertThat(page().text()).contains("办完了，花了 47,800.00 元。", "居民代表会议",
                "三家书面报价，由罗文秀、任光耀到场拆封并签字", "48,600", "47,800", "攀云照明工程有限公司", "补录",
                "比决议预算少用 800 元");
    }

    @Test
    void theNumberOnTheCommunitysPageLeadsToWhatWasDecided() {
        page().open("/portal/community?id=" + demoCommunity()).unfold().tap(".figures a[href*='state=FINISHED']").waitFor("小区道路照明改造");
        assertThat(page().textOf("h1")).isEqualTo("社区决策");
        assertThat(page().text()).as("that one, and whatever else was decided meanwhile").containsPattern("共 [1-9]\\d* 件");
    }

    @Test
    void itsLastingAddressLeadsToIt() {
        demo("小区道路照明改造");
        String number = page().text().replaceFirst("(?s).*?(guiyuan-\\d{4}-\\d{3}).*", "$1");
        page().open("/d/" + number);
        assertThat(page().title()).contains("小区道路照明改造");
    }

    @Test
    void theStoppedOneLeadsToTheObjectionThatStopsIt() {
        String id = demo("机修厂宿舍院充电棚建设");
        page().open("/decisions/matter/record?id=" + id);
        assertThat(page().has("a[href*='/portal/notice/show?id=']")).isTrue();
    }

    @Test
    void whatThePublicMayNotKnowYetIsNotThere() {
        demo("社区食堂助餐试点");
        assertThat(page().text()).doesNotContain("由志愿者送餐；每月公布份数").doesNotContain("彭海涛");
        page().follow("看会议现场");
        assertThat(page().text()).contains("方案内容还没有到公开的时候").doesNotContain("彭海涛").doesNotContain("资金来源");
        String meeting = page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        logIn("representative");
        assertThat(page().open("/portal/meeting/signin?id=" + meeting).text()).as("the papers, for those who are called").contains("彭海涛");
        Accessibility.assertNone(page());
    }

    @Test
    void theListIsNarrowedByPlainLinks() {
        page().open(list() + "&kind=PROJECT");
        assertThat(page().text()).contains("小区道路照明改造").doesNotContain("社区食堂助餐试点");
        page().open(list() + "&year=2019");
        assertThat(page().text()).doesNotContain("小区道路照明改造");
    }
}
