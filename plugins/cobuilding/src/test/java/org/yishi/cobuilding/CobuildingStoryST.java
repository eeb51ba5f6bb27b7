package org.yishi.cobuilding;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.LinksOfPage;
import org.yishi.testkit.browser.PortalPage;

/** What both sides do, from the unit that is registered to the agreement that is renewed, by pressing what the pages offer. */
class CobuildingStoryST extends BrowserTest {

    private static final String ROOT = "/cobuilding/";
    private static final String UNIT = "东风幼儿园（虚构）";
    private static final String WORKER = "worker";
    /** 吴国庆, of whom nobody knew before that he works at a kindergarten. */
    private static final String CONTACT = "resident9";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aNewUnitAnswersANeedAndBothKeepWhatTheyPromised() throws Exception {
        join();
        String need = match();
        String project = plan(need);
        String agreement = negotiate(project);
        sign(agreement);
        keep(agreement);
        review(agreement);
        finish(project, need);
        pictureOfTheYear();
    }

    private void join() {
        become(WORKER);
        page().open(ROOT + "unit/register?area=" + demoCommunity()).fill("name", UNIT).choose("kind", "SCHOOL").fill("address", "桂苑路 8 号")
                .fill("about", "有一间音体室，晚上空着。").press("register");
        page().fill("contact", "吴国庆").fill("phone", "0812-1234567").press("addContact");
        String code = page().textOf(".code");
        become(CONTACT);
        page().open(ROOT + "desk/show?area=" + demoCommunity()).follow("我是单位联络员").fill("code", code).press("join");
        assertThat(page().text()).contains("接通了", UNIT, "现在没有等您办的");
    }

    /** The community needs a room in the evening, the unit has one; the worker proposes it, the contact accepts. */
    private String match() {
        page().open(ROOT + "resource/enter?area=" + demoCommunity()).choose("kind", "VENUE").fill("headline", "音体室（晚上）").fill("amount", "一间").press("enter");
        assertThat(page().text()).contains("请只写阿拉伯数字");
        page().fill("amount", "1").fill("from", "18:00").fill("until", "20:00").press("enter");
        become(WORKER);
        page().open(ROOT + "need/enter?area=" + demoCommunity()).choose("kind", "VENUE").fill("headline", "晚上要一间屋子排练广场舞").fill("group", "舞蹈队")
                .fill("people", "30").fill("amount", "1").press("enter");
        String need = page().address();
        assertThat(page().text()).contains("音体室（晚上）", "要全天，一天里对得上的有 2 小时").doesNotContain("120 分钟");
        page().fill("startOn", today.plusDays(5).toString()).tap("input[value='提出对接：音体室（晚上）']").waitFor("等对方答复");
        become(CONTACT);
        page().open("/portal/me");
        assertThat(page().text()).contains("为" + UNIT + "：有 1 件事等您办");
        page().open(ROOT + "desk/show?area=" + demoCommunity()).follow("答复对接：晚上要一间屋子").press("accept");
        assertThat(page().text()).contains("双方都同意了");
        return need;
    }

    private String plan(String need) {
        become(WORKER);
        page().open(need).follow("提一个项目").fill("headline", "夜舞有屋").fill("goal", "三十位队员晚上有屋子排练").fill("measure", "一年排练四十次")
                .fill("endOn", today.plusDays(100).toString()).press("propose");
        page().fill("on", today.toString()).press("begin");
        assertThat(page().text()).contains("项目开始了");
        return page().address();
    }

    private String negotiate(String project) {
        page().open(project).follow("提一份共建协议");
        String unit = (String) browser().driver().executeScript("return [...document.querySelectorAll('option')].find(o => o.text === arguments[0]).value", UNIT);
        page().choose("unit", unit).fill("headline", "音体室夜间开放协议").fill("from", today.toString()).fill("until", today.plusDays(25).toString())
                .press("propose");
        String agreement = page().address();
        become(CONTACT);
        page().open(agreement).press("take").follow("写协议").choose("by", "UNIT").fill("promise", "晚上开放音体室").fill("due", today.toString())
                .fill("times", "3").press("add");
        assertThat(page().textsOf("main li")).filteredOn(line -> line.startsWith("晚上开放音体室")).singleElement().asString().contains("年", "、");
        become(WORKER);
        page().open(agreement).follow("写协议").choose("by", "COMMUNITY").fill("promise", "派人锁门关灯").fill("due", today.plusDays(20).toString()).press("add");
        page().fill("safety", "场地方投保").fill("data", "只登记姓名").fill("ending", "提前七天说");
        wroteMeanwhile("seen").press("write");
        assertThat(page().text()).contains("对方改过条款", "现在的条款是");
        assertThat(page().valueOf("safety")).isEqualTo("场地方投保");
        page().press("write").follow("回到协议");
        wroteMeanwhile("seen").press("agree");
        assertThat(page().text()).contains("现在页面上是新的");
        page().press("agree");
        become("resident7");
        page().open(ROOT + "agreement/list?area=" + demoCommunity());
        assertThat(page().text()).contains("音体室夜间开放协议").doesNotContain("晚上开放音体室");
        page().open(agreement, 403).open(agreement.replace("manage", "show"), 404);
        become(CONTACT);
        page().open(agreement).press("agree");
        return agreement;
    }

    /** As if the words of the page were old: the other side changed them while it was open. */
    private PortalPage wroteMeanwhile(String hidden) {
        browser().driver().executeScript("document.getElementById(arguments[0]).value = 'old'", hidden);
        return page();
    }

    private void check(String agreement) {
        become("member");
        page().open(agreement).follow("去审核");
        List.of("noLevy", "noFee", "noAdvertising", "noWorkItem").forEach(page()::tick);
        page().press("pass");
    }

    /** After the worker has signed, the contact finds a mistake: both find the mended text right, it is checked, and both sign it. */
    private void sign(String agreement) {
        check(agreement);
        become(WORKER);
        page().open(agreement).press("sign");
        become(CONTACT);
        page().open(agreement).tap("details:has([id$=reopen]) > summary").fill("change", "时间要写清").press("reopen");
        assertThat(page().text()).contains("要改的：时间要写清");
        page().press("agree");
        become(WORKER);
        page().open(agreement).press("agree");
        check(agreement);
        become(WORKER);
        page().open(agreement).press("sign");
        become(CONTACT);
        page().open(agreement).press("sign");
        page().fill("on", today.toString()).press("begin");
        comeAsNewVisitor();
        page().open(agreement.replace("manage", "show"));
        assertThat(page().text()).contains("执行中", "晚上开放音体室：共 3 次", "场地方投保");
        assertThat(browser().driver().getPageSource()).as("its line is public").contains("文本要改").doesNotContain("时间要写清");
    }

    /** The contact reports with a photo and enters a service, the worker finds both on the desk. */
    private void keep(String agreement) throws Exception {
        become(CONTACT);
        page().open(ROOT + "desk/show?area=" + demoCommunity()).follow("兑现承诺：晚上开放音体室（音体室夜间开放协议");
        Path photo = Files.createTempFile("room", ".png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        page().fill("report", "来了二十八位队员").upload("file", photo).press("tell");
        page().open(agreement).follow("记一次服务").choose("by", "UNIT").fill("what", "开放音体室排练").fill("served", "28").fill("hours", "2").press("enter");
        become(WORKER);
        page().open(ROOT + "desk/show?area=" + demoCommunity()).follow("确认对方兑现了承诺：晚上开放音体室");
        assertThat(page().text()).contains("双方说过的", "报告做完", "来了二十八位队员");
        page().press("confirm");
        page().open(ROOT + "desk/show?area=" + demoCommunity()).follow("确认服务记录：开放音体室排练").press("confirm");
        page().open(agreement);
        assertThat(page().text()).contains("共 3 次，已做 1 次");
        object(agreement);
        for (String served : List.of("resident7", "resident2", "resident3")) {
            become(served);
            page().open(agreement.replace("manage", "show")).follow("我来评").choose("satisfaction", "SATISFIED").press("score");
            assertThat(page().text()).contains("您已经评过这次服务").doesNotContain("还没经双方确认");
        }
        page().open(agreement.replace("manage", "show"));
        assertThat(page().text()).contains("评价的人还少，暂不公布").doesNotContain("满意 3");
    }

    /** What the other side objects to comes back to whoever entered it, who takes it back. */
    private void object(String agreement) {
        page().open(agreement).follow("记一次服务").choose("by", "UNIT").fill("what", "记错的一次").press("enter");
        become(CONTACT);
        page().open(ROOT + "desk/show?area=" + demoCommunity()).follow("确认服务记录：记错的一次").fill("why", "那天关着门").press("dispute");
        become(WORKER);
        page().open(ROOT + "desk/show?area=" + demoCommunity()).follow("对方对服务记录有异议：记错的一次");
        assertThat(page().text()).contains("那天关着门");
        page().press("withdraw");
        assertThat(page().text()).contains("已撤回");
    }

    private void review(String agreement) {
        become(WORKER);
        page().open(agreement).tap("details:has([id$=review]) > summary").press("review");
        score("说好的都做了");
        become(CONTACT);
        page().open(agreement);
        score("配合很好");
        page().press("agreeRemark");
        page().open(agreement).tap("details:has([id$=renew]) > summary").press("renew");
        assertThat(page().text()).contains("等对方回应");
        comeAsNewVisitor();
        page().open(agreement.replace("manage", "show"));
        assertThat(page().text()).contains("已续签", "5.0 分", "说好的都做了").doesNotContain("配合很好", "未通过");
    }

    private void score(String remark) {
        page().follow("双向评价");
        List.of("word", "quality", "together").forEach(what -> page().choose(what, "5"));
        page().fill("remark", remark).press("give");
    }

    private void finish(String project, String need) {
        become(WORKER);
        page().open(project).fill("result", "排练了一次").fill("finishOn", today.toString()).press("finish");
        page().open(need).choose("satisfaction", "SATISFIED").press("fulfil");
        assertThat(page().text()).contains("已满足");
    }

    private void pictureOfTheYear() {
        page().open(ROOT + "report/show?area=" + demoCommunity());
        assertThat(page().text()).contains("音体室夜间开放协议", UNIT, "1 次，2 小时");
    }

    @Test
    void aSuspendedAgreementIsResumedAndEndsBeforeItsTime() {
        become(WORKER);
        page().open(ROOT + "desk/show?area=" + demoCommunity()).follow("送药上门协议");
        String agreement = page().address();
        page().fill("how", "工作证办好了").press("resume");
        page().tap("details:has([id$=suspend]) > summary").fill("suspendWhy", "又没有带证").press("suspend");
        page().fill("how", "换了人").press("resume");
        page().tap("details:has([id$=breakOff]) > summary").fill("reason", "医院改由药店送").press("breakOff");
        page().fill("settlement", "药箱已还").press("settle").press("settled");
        become("unit2");
        page().open(agreement).press("settled");
        page().open(agreement.replace("manage", "show"));
        assertThat(page().text()).contains("已结束", "执行 提前终止", "医院改由药店送").doesNotContain("未通过");
    }

    @Test
    void theConferenceIsCalledWithWhatTheListsBring() {
        become("secretary");
        page().open("/portal/desk?area=" + demoCommunity()).unfold().follow("召集联席会议");
        assertThat(page().text()).contains("空转的协议：周末操场开放协议");
        page().fill("more", "明年的共建清单").press("convene");
        assertThat(page().address()).startsWith("/portal/meeting/manage");
        assertThat(page().text()).contains("明年的共建清单", "空转的协议：周末操场开放协议");
    }

    /** Whoever follows the links of these rooms, wherever they lead within them, is nowhere shown the door. */
    @Test
    void nobodyIsLedToWhereTheyMayNotGo() {
        for (String login : List.of("", "resident7", "unit1", "unit2", WORKER, "member", "secretary", "supervisor", "street")) {
            comeAsNewVisitor();
            if (!login.isEmpty()) {
                logIn(login);
            }
            page().open(ROOT + "overview/show?area=" + demoCommunity());
            assertThat(LinksOfPage.shut(browser(), ROOT)).as("links offered to " + (login.isEmpty() ? "a visitor" : login)).isEmpty();
        }
    }

    private void become(String login) {
        comeAsNewVisitor();
        logIn(login);
    }
}
