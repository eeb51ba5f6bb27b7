package org.yishi.deliberation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.internal.Underway;

/** What browser tests of forms with a session have in common: a matter is convened for two groups, and those who were named come together. */
public abstract class AtTheTable extends BrowserTest {

    protected static final LocalDate OPENED = LocalDate.of(2027, 6, 1);
    protected static final LocalDate DAY = OPENED.plusDays(10);
    protected static final List<String> SEATS = List.of("resident2", "resident3", "resident4");

    /** Somebody else sits down at the screen. */
    protected final void as(String login, Look look, LocalDateTime when) {
        browser().newVisitor().as(look).travelTo(when);
        logIn(login);
    }

    /** Opened, with its file and dates, and convened; three have their seats. */
    protected final String convened(String form, String topic, Look look) {
        return convened(form, topic, look, 0);
    }

    /** @param place which of the places that are offered: the community is 0, its compounds follow */
    protected final String convened(String form, String topic, Look look, int place) {
        as("worker", look, OPENED.minusDays(4).atTime(9, 0));
        page().open("/deliberation/consultation/open?area=" + demoCommunity());
        new Select(browser().driver().findElement(By.cssSelector("select[id$=place]"))).selectByIndex(place);
        page().fill("topic", topic + " " + look).fill("problem", "车多地少。").fill("question", "怎么用？").press("open");
        String id = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        page().fill("groups", "有车的\n有小孩的").press("save");
        page().fill("facts", "六百平方米").fill("costs", "无").fill("options", "分时").fill("limits", "消防车道").press("save");
        page().open("/deliberation/consultation/form?id=" + id).choose("form", form).press("save");
        page().open("/deliberation/consultation/plan?id=" + id).fill("from", OPENED.toString()).fill("to", OPENED.plusDays(7).toString())
                .fill("day", DAY.toString()).fill("hour", "19:00").fill("place", "活动室").press("save");
        page().press("accept").press("convene");
        seat(id);
        return id;
    }

    /** Three in two groups; how people come to their seats has a test of its own. */
    private static void seat(String id) {
        Underway.execute("insert into deliberation_group (consultation_id, place, name, people, counted_by, seats) values (" + id + ", 1, '有车的', 9, '登记', 2), ("
                + id + ", 2, '有小孩的', 9, '登记', " + (SEATS.size() - 2) + ")");
        Underway.execute("insert into deliberation_seat_plan (consultation_id, seats, officials, women, allotted_at) values (" + id + ", " + SEATS.size() + ", 1, 0, now(6))");
        for (int i = 0; i < SEATS.size(); i++) {
            Underway.execute("insert into deliberation_seat (consultation_id, group_id, person_id, kind, name, office, woman, named_at) select " + id
                    + ", g.id, a.person_id, 'ELECTED', a.login_name, '推选', false, now(6) from portal_account a, deliberation_group g where g.consultation_id = " + id
                    + " and g.place = " + (i < 2 ? 1 : 2) + " and a.login_name = '" + SEATS.get(i) + "'");
        }
    }

    /** Counted after the gathering; the worker stays at the table. */
    protected final void count(String id, Look look) {
        as("worker", look, OPENED.plusDays(8).atTime(9, 0));
        page().open("/deliberation/consultation/manage?id=" + id).press("close");
        assertThat(page().address()).contains("/session/table");
    }

    /** On the evening of the session: a moderator is named, everybody signs in, it begins. */
    protected final void begin(String id, Look look) {
        as("worker", look, DAY.atTime(19, 1));
        page().open("/deliberation/session/lead?id=" + id);
        new Select(browser().driver().findElement(By.cssSelector("select[id$=person]"))).selectByIndex(1);
        page().press("save");
        everybodySignsIn();
        page().open("/deliberation/session/table?id=" + id).press("begin");
    }

    private void everybodySignsIn() {
        String meeting = browser().driver().findElement(By.cssSelector("a[href*='/portal/meeting/manage']")).getAttribute("href")
                .replaceFirst(".*id=", "");
        page().open("/portal/meeting/manage?id=" + meeting);
        assertThat(page().text()).as("in Chinese on every screen").contains("第1次协商会议");
        new Select(browser().driver().findElement(By.cssSelector("select[id$=chair]"))).selectByIndex(1);
        page().press("open").open("/portal/meeting/roll?id=" + meeting);
        assertThat(page().text()).as("the group of each").contains("有车的", "有小孩的");
        while (page().has("ul.roll .button-primary")) {
            page().press("enter");
        }
        page().open("/portal/meeting/manage?id=" + meeting).press("constitute");
    }

    protected final void everybodySpeaks(String id) {
        wellMade("/deliberation/session/speak?id=" + id);
        for (int i = 0; i < SEATS.size(); i++) {
            choosePerson(i);
            page().fill("gist", "说说我的看法").press("say");
        }
    }

    protected final void roundByTheRecorder(String id, int waiting) {
        page().open("/deliberation/session/table?id=" + id);
        String enter = browser().driver().findElement(By.cssSelector("a[href*='/session/enter']")).getAttribute("href").replaceFirst("^https?://[^/]+", "");
        wellMade(enter);
        for (int i = 0; i < waiting; i++) {
            choosePerson(0);
            page().choose("stance", "AGREE").press("enter");
        }
        page().open("/deliberation/session/table?id=" + id).press("close");
        assertThat(page().has(".problems")).isFalse();
    }

    protected final void signed(String id, Look look) {
        for (String login : SEATS.subList(0, 2)) {
            browser().newVisitor().as(look).travelTo(DAY.plusDays(1).atTime(9, 0));
            logIn(login);
            page().open("/deliberation/session/answer?id=" + id);
            if (login.equals(SEATS.get(0))) {
                Accessibility.assertNone(page());
            }
            page().tick("signed").press("sign");
        }
    }

    protected final void choosePerson(int place) {
        WebElement select = browser().driver().findElement(By.cssSelector("select[id$=person]"));
        new Select(select).selectByIndex(place);
    }

    /** The supervision committee says that it went by the rules; the worker publishes, the day after the session. */
    protected final void published(String id, Look look) {
        as("supervisor", look, DAY.plusDays(1).atTime(10, 0));
        page().open("/deliberation/session/supervise?id=" + id).fill("words", "各方都发了言，程序合规。").press("give");
        as("worker", look, DAY.plusDays(1).atTime(11, 0));
        page().open("/deliberation/session/draft?id=" + id).press("adopt");
        assertThat(page().address()).contains("/consultation/show");
    }

    protected final void wellMade(String path) {
        page().open(path);
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", path).isEqualTo(true);
        assertThat(page().text()).doesNotContain("??");
        Accessibility.assertNone(page());
    }
}
