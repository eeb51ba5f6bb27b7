package org.yishi.neighborhood.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.internal.Underway;

/** Committee, joint demands, money and founding on their pages, as everybody sees them and as those who work there do. */
class RoomPagesST extends BrowserTest {

    private static final List<String> PUBLIC = List.of("/neighborhood/committee/show", "/neighborhood/petition/list", "/neighborhood/fund/show",
            "/neighborhood/founding/show");
    private static final List<String> WORK = List.of("/neighborhood/committee/manage", "/neighborhood/committee/enter",
            "/neighborhood/election/begin", "/neighborhood/resolution/put", "/neighborhood/seal/use", "/neighborhood/fund/manage",
            "/neighborhood/account/open", "/neighborhood/use/plan", "/neighborhood/publicity/post", "/neighborhood/founding/begin",
            "/neighborhood/petition/begin", "/neighborhood/committee/demand");

    private static long compound() {
        return Underway.areaOf("guixiang");
    }

    @EveryPairOfLooks
    void everybodyCanReadThem(Look look) {
        browser().as(look);
        PUBLIC.forEach(page -> Accessibility.assertNone(page().open(page + "?area=" + compound())));
        boolean chinese = look.language().equals("zh");
        page().open("/neighborhood/fund/show?area=" + compound());
        page().follow(chinese ? "公共收益 20" : "Common income 20");
        assertThat(page().text()).contains(chinese ? "钱从哪里来" : "Where it came from");
        Accessibility.assertNone(page());
        page().open("/neighborhood/fund/show?area=" + compound());
        page().tap("section[aria-labelledby='uses'] summary").follow("1 栋 1 单元电梯曳引机抢修");
        assertThat(page().text()).contains(chinese ? "每户分摊" : "Each unit’s share");
        Accessibility.assertNone(page());
    }

    @EveryPairOfLooks
    void whoWorksThereFindsEveryForm(Look look) {
        browser().as(look);
        logIn("worker");
        WORK.forEach(page -> Accessibility.assertNone(page().open(page + "?area=" + compound())));
    }
}
