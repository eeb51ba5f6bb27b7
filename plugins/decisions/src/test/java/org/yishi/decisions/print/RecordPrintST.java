package org.yishi.decisions.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.PrintedPdf;

/** The file of a matter and the announcement of its resolution, printed from the demo's matters. */
class RecordPrintST extends BrowserTest {

    private static final String RECORD = "a[href*='what=decisions.record']";

    private String record(String title) {
        page().open("/decisions/matter/list?area=" + demoCommunity()).follow(title);
        String id = page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        page().open("/decisions/matter/record?id=" + id);
        return id;
    }

    @Test
    void theWholeFileIsOneDocumentInTheOrderOfItsSections() {
        record("小区道路照明改造");
        PrintedPdf file = page().print(RECORD);
        assertThat(file.tagged()).isTrue();
        assertThat(file.embedded()).isTrue();
        assertThat(file.title()).isEqualTo("小区道路照明改造");
        assertThat(file.words()).containsSubsequence("一事一档", "小区道路照明改造", "已归档", "目录", "1提议", "社区党组织", "2商议", "3审议", "党员大会",
                "4决议", "居民代表会议", "5决议公开", "公示内容", "异议", "6实施", "48,600.00", "攀云照明工程有限公司", "33,460.00", "完工和验收", "7实施结果公开",
                "8监督意见", "有意见", "9目录和校验值", "SHA-256", "补录", "没有发现不符合的地方", "居民委员会主任（签字）", "盖章处");
        assertThat(file.words()).contains("第" + file.pages() + "页共" + file.pages() + "页");
        assertThat(page().print("a[href*='what=decisions.record'][href*='large=true']").pages()).isGreaterThan(file.pages());
    }

    @Test
    void anUnfinishedFileSaysNoMoreThanItsPage() {
        record("社区食堂助餐试点");
        assertThat(page().print(RECORD).words()).contains("理由和方案在形成决议后公开").doesNotContain("由志愿者送餐；每月公布份数")
                .doesNotContain("彭海涛");
    }

    @Test
    void theVersionForTheOfficeIsForThoseWhoWorkOnIt() {
        String id = record("社区食堂助餐试点");
        String office = "/portal/print?what=decisions.record&id=" + id + "&office=true";
        assertThat(browser().fetch(office).statusCode()).isEqualTo(303);
        logIn("resident1");
        assertThat(browser().fetch(office).statusCode()).isEqualTo(403);
        browser().newVisitor();
        logIn("worker");
        page().open("/decisions/matter/manage?id=" + id);
        PrintedPdf file = page().print("a[href*='what=decisions.record']");
        assertThat(file.words()).contains("内部材料", "第1稿");
        assertThat(browser().fetch(office).headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void aResolutionIsAnnounced() {
        String id = record("桂岭雅居一号楼加装无障碍坡道");
        page().open("/decisions/matter/show?id=" + id);
        PrintedPdf announcement = page().print("a[href*='what=decisions.resolution']");
        assertThat(announcement.words()).containsSubsequence("关于“桂岭雅居一号楼加装无障碍坡道”的决议公告", "应到", "31", "依据", "18,600.00元", "盖章处");
        String undecided = record("社区食堂助餐试点");
        assertThat(browser().fetch("/portal/print?what=decisions.resolution&id=" + undecided).statusCode()).isEqualTo(404);
    }
}
