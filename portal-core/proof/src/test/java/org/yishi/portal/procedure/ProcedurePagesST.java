package org.yishi.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;

/** To-do list, time line, calendar and short addresses, as those who use them see them. */
class ProcedurePagesST extends BrowserTest {

    @EveryPairOfLooks
    void everyPageIsForEverybody(Look look) {
        browser().as(look);
        for (String errand : new String[] {"lamp", "bench", "bikes"}) {
            wellMade("/portal/errand/show?name=" + errand);
        }
        logIn("worker");
        wellMade("/portal/todo");
        wellMade("/portal/todo?area=" + demoCommunity());
        wellMade("/portal/desk?area=" + demoCommunity());
        browser().newVisitor().as(look);
        logIn("admin");
        wellMade("/portal/admin/calendar");
    }

    private void wellMade(String path) {
        Accessibility.assertNone(page().open(path));
        Object tooWide = browser().driver().executeScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        assertThat(tooWide).as(path + " is wider than the screen").isEqualTo(false);
    }

    @Test
    void theMostUrgentComesFirstAndTheButtonLeadsThere() {
        logIn("worker");
        page().open("/portal/todo?area=" + demoCommunity());
        assertThat(page().textsOf(".todos h2")).startsWith("三栋二单元楼道灯损坏");
        assertThat(page().textsOf(".todos li").get(0)).contains("已超期");
        assertThat(page().has(".todos li a.button")).isTrue();
    }

    @Test
    void theDeskSaysHowManyThereAreAndTheListShowsThemAll() {
        logIn("worker");
        page().open("/portal/desk?area=" + demoCommunity());
        assertThat(page().text()).contains("待办事项", "其中超期");
        page().follow("全部待办");
        assertThat(page().address()).startsWith("/portal/todo");
    }

    @Test
    void aTimeLineTellsLateEntriesPaperHoldsAndReturns() {
        page().open("/portal/errand/show?name=lamp");
        assertThat(page().textsOf(".timeline > li").get(0)).contains("补录", "据纸质记录登记", "已完成");
        assertThat(page().textsOf(".timeline > li[aria-current=step]")).hasSize(1);
        assertThat(page().textsOf(".inside")).contains("ASKED", "FILED");
        page().open("/portal/errand/show?name=bench");
        assertThat(page().text()).contains("暂停中", "退回之前的记录（2 条）");
    }

    @Test
    void aShortAddressLeadsToThePageAndAnUnknownOneIsNotFound() {
        page().open("/d/" + ErrandsOfTheDemo.CODE);
        assertThat(page().address()).isEqualTo("/portal/errand/show?name=lamp");
        page().open("/d/nobody", 404);
        page().open("/d/", 404);
        page().open("/d/a/b", 404);
    }

    @Test
    void theAdministratorBringsInANotice() {
        logIn("admin");
        page().open("/portal/admin/calendar").fill("year", "2027").fill("days", "2027-01-01 节日\n2027-02-05 放假").press("enter");
        assertThat(page().text()).contains("第 2 行");
        assertThat(page().valueOf("year")).isEqualTo("2027");
    }
}
