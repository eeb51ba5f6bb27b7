package org.yishi.representatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.LinksOfPage;

/** The office's pages, pressed as the office presses them. */
class OfficeST extends BrowserTest {

    private static final String HANDLE = "/representatives/contact/handle?id=";

    private String at(String page) {
        return "/representatives/" + page + (page.contains("?") ? "&area=" : "?area=") + demoCommunity();
    }

    private void become(String who) {
        browser().newVisitor();
        logIn(who);
    }

    /** The values of those entries of a list that have these words. */
    @SuppressWarnings("unchecked")
    private List<String> choices(String list, String words) {
        return (List<String>) browser().driver().executeScript("return [...document.querySelectorAll(\"select[id$='\" + arguments[0] + \"'] option\")]"
                + ".filter(o => o.value && o.value !== '0' && o.text.includes(arguments[1])).map(o => o.value)", list, words);
    }

    /** The id of the first entry in the list with these words. */
    private String entry(String desk, String words) {
        page().open(at(desk));
        return String.valueOf(browser().driver().executeScript("return [...document.querySelectorAll('main li')].find(li => li.textContent.includes(arguments[0]))"
                + ".querySelector('a').getAttribute('href')", words)).replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private void follow(String number, String code) {
        browser().newVisitor();
        page().open("/representatives/contact/follow").fill("number", number).fill("code", code).press("follow");
    }

    @Test
    void aMatterThatSatisfiesNobodyGoesThroughEveryTurnOfTheOffice() {
        logIn("clerk");
        page().open(at("contact/log")).choose("representative", choices("representative", "").get(0)).choose("kind", "VISIT").choose("category", "NOISE")
                .fill("matter", "楼上半夜拖家具，孩子睡不好").fill("name", "钱阿姨").fill("reach", "13800000001").fill("place", "5栋").press("log");
        List<String> slip = page().textsOf(".slip");
        String id = entry("contact/desk", "楼上半夜拖家具");
        assertThat(page().text()).as("the newest, with its first words").contains("新", "轮到您");

        // the body sends it back; then the committee, whose worker the clerk is, does it itself
        page().open(HANDLE + id).choose("body", "STREET").fill("forwardWords", "请街道处理").press("forward");
        assertThat(page().text()).contains("转给：街道办事处", "承办期限");
        become("street");
        page().open(HANDLE + id).fill("returnWords", "邻里纠纷归社区调解").press("giveBack");
        become("clerk");
        page().open(HANDLE + id).choose("body", "COMMITTEE").fill("forwardWords", "请居委会调解").press("forward");
        assertThat(page().text()).as("as handler he does not see who told it").contains("承办的人看不到").doesNotContain("钱阿姨");
        page().press("reveal");
        assertThat(page().text()).contains("钱阿姨", "13800000001");
        assertThat(page().open(HANDLE + id).text()).doesNotContain("钱阿姨");
        page().fill("who", "杨晓岚").fill("planned", "2099-01-05").press("accept");
        assertThat(page().text()).contains("计划2099年1月5日").doesNotContain("2099-01-05");
        page().fill("extendWords", "邻居出差").press("askExtension");
        become("secretary");
        page().open(HANDLE + id).press("agree");
        assertThat(page().text()).contains("延期后的答复期限");
        become("clerk");
        page().open(HANDLE + id).choose("verdict", "DONE").fill("replyWords", "已上门劝说").press("reply");

        // the resident is not satisfied; the clerk does not learn it
        follow(slip.get(0), slip.get(1));
        assertThat(page().text()).contains("站长会决定是否重新办理").contains("社区居民委员会", "打开").contains("联络站联络员");
        page().choose("grade", "DISSATISFIED").fill("words", "还在拖").press("rate");
        become("clerk");
        page().open(HANDLE + id);
        assertThat(page().text()).doesNotContain("不满意");
        assertThat(page().has("[id='close'], [id$=':close']")).isFalse();
        become("secretary");
        page().open(HANDLE + id);
        assertThat(page().text()).contains("居民评价：不满意", "还在拖");
        page().fill("reworkWords", "请再上门").press("rework");
        become("clerk");
        page().open(HANDLE + id).choose("verdict", "PLANNED").fill("replyWords", "商定十点以后不拖").fill("signer", "李主任").press("reply");
        assertThat(page().text()).as("by when").contains("选B要写明哪天办好");
        page().fill("promised", LocalDate.now().plusDays(20).toString()).press("reply");
        follow(slip.get(0), slip.get(1));
        assertThat(page().text()).as("with number and code").contains("说好", "前办好");
        page().choose("grade", "DISSATISFIED").press("rate");
        become("secretary");
        assertThat(page().open(HANDLE + id).has("[id$='closeRated']")).as("it is not done yet").isFalse();
        become("clerk");
        page().open(HANDLE + id).fill("keptWords", "双方签了字").press("keepPromise");
        become("secretary");
        page().open(HANDLE + id).fill("endWords", "看过").press("closeRated");
        assertThat(page().text()).contains("把理由写清楚");
        page().fill("endWords", "双方已签调解书，社区能做的都做了").press("closeRated");
        follow(slip.get(0), slip.get(1));
        assertThat(page().text()).contains("双方已签调解书").contains("前（含当天）可以要求重新办理");
        browser().newVisitor();
        assertThat(page().open("/portal/biography/show?of=representatives/contact/" + id).text()).contains("按期答复", "办结").doesNotContain("满意", "承诺");
        follow(slip.get(0), slip.get(1));
        page().fill("reason", "又拖了一夜").press("reopen");
        assertThat(page().text()).contains("居民要求重新办理", "第1次办理的结果", "第2次办理的结果");
    }

    @Test
    void aRepresentativeConfirmsAnswersSuggestsAndRates() {
        logIn("deputy1");
        page().open(at("contact/log")).choose("kind", "CALL").choose("category", "POLICY").fill("matter", "医保异地结算太慢").press("log");
        page().open(HANDLE + entry("contact/desk", "医保异地")).fill("suggestion", "东区人大建议2026-88")
                .fill("suggestionTitle", "异地结算").tick("published").tick("hard").press("suggest");
        assertThat(page().text()).contains("转为建议", "建议答复期限");
        page().fill("suggestionWords", "已列入明年医保改造").press("suggestionAnswered");
        assertThat(page().text()).contains("建议、提案有了答复", "已列入明年医保改造", "可以再提");
        page().open("/representatives/contact/show?id=" + page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1"));
        assertThat(page().text()).as("the body publishes it").contains("异地结算");
        page().open(at("contact/log")).choose("kind", "CALL").choose("category", "OTHER").fill("matter", "问选民证去哪里办").press("log");
        page().open(HANDLE + entry("contact/desk", "问选民证")).fill("answerWords", "在社区一楼窗口").press("answer");
        assertThat(page().text()).contains("评价期限");
        become("clerk");
        page().open(at("contact/log"));
        for (String one : choices("representative", "")) {
            page().open(at("contact/log")).choose("representative", one).choose("kind", "VISIT").choose("category", "OTHER").fill("matter", "替代表登记" + one)
                    .press("log");
        }
        become("deputy1");
        String id = entry("contact/desk", "替代表登记");
        page().open(HANDLE + id).press("confirm");
        assertThat(page().text()).contains("代表确认");
        become("clerk");
        page().open(HANDLE + id).choose("way", "COURT").fill("refuseWords", "请向法院起诉").press("refuse");
        page().open(HANDLE + id).fill("proof", "已当面告知").press("close");
        assertThat(page().text()).contains("已办结");
        become("deputy1");
        page().open(HANDLE + entry("contact/desk", "公交卡年审")).choose("grade", "BASICALLY").fill("gradeWords", "要常查").press("rateAsDeputy");
        assertThat(page().text()).contains("代表评价");
    }

    @Test
    void theStationKeepsItsCardsItsDaysAndItsQueue() {
        logIn("clerk");
        page().open(at("station/describe")).fill("hours", "每天 9:00—17:00").press("describe");
        assertThat(page().text()).contains("联络站信息已更新");
        page().open(at("representative/keep")).fill("name", "秦委员").choose("kind", "POLITICAL_ADVISER").choose("level", "COUNTY").fill("constituency", "教育界")
                .fill("from", LocalDate.now().minusYears(1).toString()).fill("to", LocalDate.now().plusYears(3).toString()).press("register");
        assertThat(page().text()).contains("秦委员");
        page().choose("ending", choices("ending", "秦委员").get(0)).fill("reason", "调离").press("end");
        assertThat(page().text()).contains("已离任");

        page().open(at("reception/plan")).choose("kind", "RECEPTION").fill("wishedOn", LocalDate.now().plusDays(20).toString()).fill("begins", "09:00")
                .fill("ends", "10:00").fill("place", "3栋架空层").fill("seats", "6").press("plan");
        assertThat(page().text()).contains("已安排");
        page().fill("reason", "会场另有安排").press("cancel");
        assertThat(page().text()).contains("已取消");

        page().open(at("representative/list")).tap(".columns-main .plain li:nth-child(3) a");
        page().open("/representatives/reception/manage?id=" + page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1")).fill("name", "高婆婆").fill("reach", "5550123")
                .press("bookFor");
        page().fill("reason", "代表出差").press("cancel");
        assertThat(page().text()).as("those without an account").contains("请打电话告诉", "高婆婆", "5550123");

        // the day comes, and the representative does not
        page().open(at("representative/list")).tap(".columns-main .plain li:nth-child(2) a");
        String missed = "/representatives/reception/manage?id=" + page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        assertThat(page().open(missed).has("[id$=missed]")).as("its day has not come").isFalse();
        browser().travelTo(LocalDate.now().plusDays(40).atTime(18, 0));
        page().open(missed).fill("reason", "临时去市里开会").press("missed");
        assertThat(page().text()).contains("缺席已记录", "代表缺席");

        browser().newVisitor();
        page().open(at("representative/list")).tap(".columns-main .plain li:first-child a");
        String show = page().address();
        String id = show.replaceFirst(".*[?&]id=(\\d+).*", "$1");
        logIn("resident11");
        page().open("/representatives/reception/book?id=" + id).fill("about", "路灯").press("book");
        assertThat(page().text()).contains("大约", "轮到您");
        String number = page().textOf(".queue-number");
        assertThat(page().open(show).text()).contains("您是" + number + "号", "取消预约");
        assertThat(page().has("a.button-primary[href*='reception/book']")).isFalse();
        page().follow("取消预约").press("giveUp");
        assertThat(page().open(show).has("a.button-primary[href*='reception/book']")).isTrue();
        browser().newVisitor();
        assertThat(page().open(show).text()).doesNotContain("您是");

        become("clerk");
        page().open("/representatives/reception/manage?id=" + id).fill("name", "李奶奶").press("bookFor");
        page().open("/representatives/reception/manage?id=" + id).follow("联系群众登记表");
        assertThat(page().open("/representatives/reception/manage?id=" + id).has("[id$=held]")).as("its day has not come").isFalse();
        browser().driver().executeScript("document.querySelector('main li .button-primary').click()");
        page().waitFor("已到");
    }

    @Test
    void severalEntriesGoOnTogether() {
        logIn("clerk");
        page().open(at("bundle/make")).tap("input[name$=contacts]").fill("headline", "步道积水怎么办").fill("summary", "几位居民说雨后步道积水").press("make");
        assertThat(page().text()).contains("归并事项的下一步", "步道积水怎么办");
        assertThat(page().open(at("contact/desk")).text()).contains("归并好、还没有下一步的", "步道积水怎么办");
        browser().newVisitor();
        page().open(at("representative/list")).follow("步道积水怎么办");
        assertThat(page().text()).doesNotContain("立为决策事项", "提成协商议题");
    }

    @Test
    void aSampleOfAMonthIsDrawnAndAsked() {
        logIn("clerk");
        page().open(at("contact/log")).choose("kind", "VISIT").choose("category", "OTHER").fill("matter", "楼道灯").fill("name", "贺师傅").fill("reach", "13800000003")
                .press("log");
        become("supervisor");
        browser().travelTo(LocalDate.now().plusMonths(1).withDayOfMonth(5).atTime(10, 0));
        page().open(at("probe/list")).press("draw");
        assertThat(page().text()).contains("有账号，已收到询问");
        page().press("draw");
        assertThat(page().text()).contains("已经抽过了");
        page().choose("whom", choices("whom", "").get(0)).press("reach");
        assertThat(page().text()).contains("请问：");
        page().choose("result", "UNREACHED").fill("remark", "打了三次没有人接").press("enterAnswer");
        assertThat(page().text()).contains("没有联系上 打了三次没有人接");
    }

    @Test
    void aRepresentativeWritesHisCardAndTheStationShowsIt() {
        logIn("deputy2");
        page().open(at("representative/introduce")).fill("constituency", "第6党代表团").fill("introduction", "退休前在铁路上修车三十年。").press("introduce");
        assertThat(page().text()).contains("资料卡已交给联络站核对");
        assertThat(page().open(at("representative/introduce")).valueOf("constituency")).isEqualTo("第6党代表团");
        become("clerk");
        page().open(at("representative/keep"));
        browser().driver().executeScript("document.querySelector(\"main li input[type=submit], main li button\").click()");
        page().waitFor("已公开。");
        browser().newVisitor();
        page().open(at("representative/list"));
        assertThat(page().text()).contains("第6党代表团");
    }

    @Test
    void namesAndLettersOpenForTheirPartiesAlone() {
        page().open(at("representative/list")).tap(".columns-main .plain li:first-child a");
        String day = "/representatives/reception/manage?id=" + page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
        logIn("clerk");
        page().open(at("contact/log")).choose("representative", choices("representative", "").get(0)).choose("kind", "VISIT").choose("category", "OTHER")
                .fill("matter", "物业公司不回电话").press("log");
        String id = entry("contact/desk", "物业公司不回电话");
        page().open(HANDLE + id).choose("body", "STREET").fill("forwardWords", "请街道协调").press("forward");
        become("street");
        page().open(HANDLE + id).fill("who", "赵静").fill("planned", LocalDate.now().plusDays(20).toString()).press("accept");
        page().choose("verdict", "DONE").fill("replyWords", "已约谈").press("reply");
        List<String> addresses = List.of(day, "/portal/print?what=representatives.forward&id=" + id, "/portal/print?what=representatives.reply&id=" + id);
        assertThat(LinksOfPage.statuses(browser(), addresses.subList(1, 3)).values()).containsOnly(200);
        refused("resident3", addresses);
        refused("supervisor", addresses);
        // the head reads the entry, and the street what is its own; neither of them the queue
        refused("secretary", addresses.subList(0, 1));
        refused("street", addresses.subList(0, 1));
        browser().newVisitor();
        assertThat(page().open(day).address()).contains("/portal/login");
    }

    private void refused(String who, List<String> addresses) {
        become(who);
        assertThat(LinksOfPage.statuses(browser(), addresses)).as(who).allSatisfy((to, status) -> assertThat(status).as(to).isBetween(400, 499));
    }

    @Test
    void noLinkLeadsItsReaderToARefusal() {
        browser().newVisitor();
        page().open(at("representative/list"));
        Set<String> open = new LinkedHashSet<>(LinksOfPage.of(page()).to("/representatives/"));
        for (String who : List.of("resident3", "clerk", "deputy1", "secretary", "street", "member", "supervisor")) {
            become(who);
            Set<String> pages = new LinkedHashSet<>(open);
            page().open(who.equals("resident3") ? "/portal/me" : "/portal/desk?area=" + demoCommunity());
            pages.addAll(LinksOfPage.of(page()).to("/representatives/"));
            if (pages.contains(at("contact/desk"))) {
                page().open(at("contact/desk"));
                pages.addAll(LinksOfPage.of(page()).byPage().values());
            }
            for (String one : pages.stream().filter(to -> to.startsWith("/representatives/")).toList()) {
                page().open(one);
                Map<String, Integer> answers = LinksOfPage.statuses(browser(), LinksOfPage.of(page()).byPage().values());
                assertThat(answers).as("%s on %s", who, one).allSatisfy((to, status) -> assertThat(status).as(to).isLessThan(400));
            }
        }
    }
}
