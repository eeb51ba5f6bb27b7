package org.yishi.deliberation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishi.deliberation.statement.DeliberationPages.LIST;
import static org.yishi.deliberation.statement.DeliberationPages.demo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;

/** What anybody reads without login. */
class ReadingST extends BrowserTest {

    @EveryPairOfLooks
    void everybodyReadsEveryStage(Look look) {
        browser().as(look);
        Accessibility.assertNone(page().open("/portal/community?id=4"));
        assertThat(page().text()).contains("电动自行车充电桩");
        Accessibility.assertNone(page().open(LIST));
        assertThat(page().textsOf("main h2")).as("what is carried out is not over").hasSizeGreaterThanOrEqualTo(4);
        for (String title : List.of("电动自行车", "小广场", "楼道里", "UberX", "垃圾", "院坝里")) {
            demo(page(), title);
            Accessibility.assertNone(page());
        }
    }

    @Test
    void theOutcomeAndItsStatementsAreThere() {
        demo(page(), "楼道里");
        assertThat(page().text()).contains("协商意见", "同意的要点", "每季度集中清理一次", "清理前至少提前七天");
    }

    @Test
    void theImportedConversationHasItsAttribution() {
        demo(page(), "UberX");
        assertThat(page().text()).contains("样例数据", "CC BY 4.0", "The Computational Democracy Project", "1,921 人表了态");
    }

    @Test
    void statementsAreSortedAndTurnedByPlainLinks() {
        demo(page(), "UberX");
        String first = page().textsOf(".statements .statement").get(0);
        page().follow("分歧最大");
        assertThat(page().textsOf(".statements .statement").get(0)).isNotEqualTo(first);
        page().follow("下一页");
        assertThat(page().text()).contains("第 2 页，共 6 页");
    }

    @Test
    void aDraftIsNotToBeFound() {
        logIn("worker");
        page().open("/deliberation/consultation/open?area=4").fill("topic", "还没想好").fill("problem", "问题").fill("question", "想问")
                .press("open");
        String id = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        page().open("/deliberation/consultation/show?id=" + id, 404);
    }
}
