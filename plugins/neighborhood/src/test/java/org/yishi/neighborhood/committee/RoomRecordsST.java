package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.internal.Underway;

/** Pages of one record: an election, a seat, a handover, a use of the fund, an account, an audit; reached as people reach them. */
class RoomRecordsST extends BrowserTest {

    private static final int FLOORS = 9;
    private static final int DOORS = 4;

    @Test
    void aVacantSeatIsElectedAndACandidateProposed() {
        logIn("worker");
        // one alternate moves up; after that a seat is vacant, and the committee is in mid-term
        ended("2");
        ended("3");
        page().open("/neighborhood/committee/manage?area=" + compound()).tap("a[href*='election/begin']");
        page().fill("seats", "5").fill("alternates", "0").fill("years", "5").fill("until", today().plusDays(20).toString())
                .press("begin");
        assertThat(page().textOf(".problems")).as("so many are not vacant").contains("空缺");
        page().fill("seats", "1").press("begin");
        wellMade("/neighborhood/election/manage");
        String id = id();
        page().fill("name", "李秀英").fill("unit", "1-1-101").fill("words", "愿为大家服务").press("propose");
        assertThat(page().text()).contains("李秀英");
        assertThat(page().has("[id$='putToVote']")).as("others may still be proposed").isFalse();
        String one = (String) browser().driver().executeScript("return document.querySelector(\"input[name$='candidate'], select[name$='candidate']"
                + " option:last-child\").value");
        page().choose("candidate", one).choose("verdict", "CAPACITY").fill("note", "事实").press("check");
        assertThat(page().text()).contains("没有完全民事行为能力");
        wellMade("/neighborhood/election/manage");
        page().open("/neighborhood/election/show?id=" + id);
        wellMade("/neighborhood/election/show");
        assertThat(page().text()).contains("不符合条件").as("which check failed is no public matter").doesNotContain("没有完全民事行为能力");
        page().open("/neighborhood/election/manage?id=" + id).fill("why", "只有一人报名").press("stop");
        assertThat(page().address()).contains("/neighborhood/committee/manage");
    }

    private void ended(String place) {
        page().open("/neighborhood/committee/manage?area=" + compound()).tap("li:nth-child(" + place + ") a[href*='seat/end']");
        page().choose("reason", "SOLD").fill("why", "房屋已转让").fill("on", today().toString()).press("end");
    }

    @Test
    void aSeatEndsAndIsHandedOver() {
        logIn("worker");
        page().open("/neighborhood/committee/manage?area=" + compound()).tap("li:nth-child(4) a[href*='seat/end']");
        wellMade("/neighborhood/seat/end");
        page().choose("reason", "SOLD").fill("why", "房屋已转让").fill("on", today().toString()).press("end");
        page().open("/neighborhood/committee/manage?area=" + compound()).tap("a[href*='handover/sign']");
        wellMade("/neighborhood/handover/sign");
        page().open("/neighborhood/seal/use?area=" + compound()).choose("seal", "ASSEMBLY").fill("paper", "合同").fill("purpose", "签约")
                .fill("vote", "没有这个编号").fill("custodian", "社区居委会").press("use");
        assertThat(page().textOf(".problems")).as("votes are found by the number on their papers").contains("没有这个编号");
        for (String step : new String[] {"constitute", "file", "report", "group"}) {
            page().open("/neighborhood/committee/" + step + "?id=1");
            wellMade("/neighborhood/committee/" + step);
        }
    }

    @Test
    void onlyTheStreetEndsACommittee() {
        logIn("worker");
        page().open("/neighborhood/committee/manage?area=" + compound());
        assertThat(page().has("a[href*='committee/end']")).isFalse();
        browser().newVisitor();
        logIn("street");
        page().open("/neighborhood/committee/manage?area=" + compound()).tap("a[href*='committee/end']");
        wellMade("/neighborhood/committee/end");
        page().fill("why", "小区整体拆迁").fill("keeper", "社区居委会").press("dissolve");
        assertThat(page().textOf(".problems")).as("the decision is missing").isNotEmpty();
        assertThat(page().text()).contains("小区整体拆迁");
    }

    @Test
    void moneyIsBookedPublishedUsedAndAudited(@TempDir Path folder) throws IOException {
        logIn("resident1");
        page().open("/neighborhood/petition/begin?area=" + compound());
        String account = (String) browser().driver().executeScript("return document.querySelector(\"input[value^='AUDIT']\").value");
        page().choose("about", account).fill("text", "请把公共收益的账审计一次。").press("begin");
        wellMade("/neighborhood/petition/sign");
        String petition = id();
        browser().newVisitor();
        logIn("worker");
        for (String link : new String[] {"entry/book", "publication/publish", "use/manage"}) {
            page().open("/neighborhood/fund/manage?area=" + compound()).tap("a[href*='" + link + "']");
            wellMade("/neighborhood/" + link);
        }
        page().open("/neighborhood/petition/enter?id=" + petition);
        wellMade("/neighborhood/petition/enter");
        page().fill("units", unitsOfThreeBuildings()).fill("on", today().toString())
                .upload("file", Files.writeString(folder.resolve("签名册.txt"), "三栋楼业主签名")).press("enter");
        assertThat(page().text()).contains("人数已够");
        page().open("/neighborhood/fund/manage?area=" + compound()).tap("a[href*='audit/report']");
        wellMade("/neighborhood/audit/report");
    }

    private static String unitsOfThreeBuildings() {
        return IntStream.rangeClosed(1, 3).boxed().flatMap(building -> IntStream.rangeClosed(1, 2).boxed()
                .flatMap(stair -> IntStream.rangeClosed(1, FLOORS).boxed().flatMap(floor -> IntStream.rangeClosed(1, DOORS)
                        .mapToObj(door -> building + "-" + stair + "-" + floor + "0" + door)))).collect(Collectors.joining(" "));
    }

    private void wellMade(String path) {
        assertThat(page().address()).contains(path);
        assertThat(page().text()).as(path).doesNotContain("??", "我们这边出错了");
        Accessibility.assertNone(page());
    }

    private String id() {
        return page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static long compound() {
        return Underway.areaOf("guixiang");
    }
}
