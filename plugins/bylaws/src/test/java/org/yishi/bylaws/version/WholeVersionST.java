package org.yishi.bylaws.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.bylaws.legality.LegalityItem;
import org.yishi.bylaws.text.DocxFile;
import org.yishi.bylaws.text.Paragraph;
import org.yishi.portal.body.Body;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.PortalPage;

/**
 * A bylaw in the browser, by nothing but what the pages say is next: moved, taken over from a file, laid open, amended, reviewed, announced,
 * voted on, filed, in force; not kept by somebody, which is mediated and objected to; moved again.
 */
class WholeVersionST extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 7);
    private static final String CHAIR = "何建国";
    private static final String THERE = "何建国 吉克阿依 白世明 曾淑华 丁国强 范丽娟 龚永福 黄素琴 江学文 康桂英 雷志刚 毛小兰 倪建华 欧阳敏 潘德贵"
            + " 秦月娥 饶文斌 石玉梅 谭正权 万晓东 夏秋菊 严克俭 姚凤英 叶成林";

    @TempDir
    private Path folder;

    private LocalDate today = DAY;
    private String id;
    private String bylaw;
    private int photos = 5000;

    @Test
    void isMadeKeptAndMovedAgainByWhatThePagesSayIsNext() {
        as("worker");
        moved();
        collected();
        drafted();
        heard();
        answered();
        ended();
        reviewed();
        announced("写公告");
        voted();
        signedAndFiled();
        announced("写施行公告");
        page().open("/bylaws/bylaw/show?id=" + bylaw);
        assertThat(page().text()).contains("今天施行的是第 1 版", "晚上九点后不拖动桌椅。", "楼顶不种菜。", "没有规定谁来修门").doesNotContain("八点");
        broken();
        movedAgain();
    }

    private void moved() {
        page().open("/portal/desk?area=" + demoCommunity()).unfold().follow("动议制定或者修订");
        page().choose("choice", "0").fill("headline", "六栋楼道公约").choose("kind", "CONVENTION").fill("reason", "楼道里的事天天吵。")
                .fill("mandate", "2027年3月居民会议授权").fill("heldOn", today.toString()).press("begin");
        id = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        assertThat(page().text()).contains("“征集民意”要满 15 天", "2027年6月");
        assertThat(page().has("[id$=endCollecting]")).as("not before the days are over").isFalse();
        Accessibility.assertNone(page());
        page().open("/bylaws/version/show?id=" + id).follow("公约页面");
        bylaw = page().address().replaceFirst(".*id=(\\d+).*", "$1");
    }

    private void collected() {
        later(17);
        page().open("/bylaws/version/manage?id=" + id).fill("summary", "问了三十户。").press("endCollecting");
        assertThat(page().text()).contains("可以开始起草");
    }

    /** From a file of another program, with one article written by hand and one taken out again. */
    private void drafted() {
        assertThat(page().text()).contains("还没有写明起草小组");
        page().follow("草案还没有条文");
        page().upload("file", docx("第一条 楼道不堆放杂物。", "第二条 晚上十点后不拖动桌椅。", "第三条 单元门随手关。")).press("take");
        assertThat(page().text()).contains("已导入 3 条", "单元门随手关");
        page().fill("groupSize", "5").fill("residents", "1").fill("women", "2").fill("adviser", "炳草岗司法所").press("settle");
        assertThat(page().has(".problems")).as("not half of them residents").isTrue();
        page().fill("residents", "3").tap("input[value=REMINDER]").press("settle");
        page().follow("修改第一条").fill("plain", "楼道留给脚走。").fill("reason", "消防要求").press("write");
        page().open("/bylaws/article/write?id=" + id).fill("body", "楼顶不养鸡。").press("write");
        page().follow("修改第四条").press("remove");
        assertThat(page().text()).contains("已删去").doesNotContain("楼顶不养鸡");
        page().open("/bylaws/version/manage?id=" + id).press("open");
        assertThat(page().text()).contains("进入下一步");
    }

    private void heard() {
        later(2);
        as("resident1");
        page().open("/bylaws/comment/give?id=" + id).fill("comment", "鞋柜算不算杂物？").press("give");
        page().open("/bylaws/version/show?id=" + id).follow("对第二条提修改建议");
        page().fill("body", "晚上九点后不拖动桌椅。").fill("reason", "孩子睡得早").press("propose");
        page().follow("查看修改建议 1 号");
        as("resident7");
        page().open("/bylaws/version/show?id=" + id).follow("对第二条提修改建议");
        page().fill("body", "晚上八点后不拖动桌椅。").fill("reason", "老人睡得更早").press("propose");
        page().open("/bylaws/amendment/propose?id=" + id).choose("kind", "INSERT").fill("anchor", "").fill("body", "楼顶不种菜。").fill("reason", "漏水")
                .press("propose");
        assertThat(page().text()).contains("请写明放在第几条之后");
        page().fill("anchor", "3").press("propose");
        assertThat(page().text()).contains("编为修改建议 3 号");
    }

    private void answered() {
        as("worker");
        manage("还没有答复的意见：鞋柜").choose("outcome", "PARTLY").fill("reason", "写进说明，不写进条文").press("answer");
        manage("还没有答复的修改建议 1 号").choose("outcome", "TAKEN").fill("reason", "问了六栋，多数同意").press("answer");
        manage("还没有答复的修改建议 3 号").choose("outcome", "TAKEN").fill("reason", "去年漏过水").press("answer");
        manage("还没有答复的修改建议 2 号").choose("outcome", "TAKEN").fill("reason", "也有道理").press("answer");
        assertThat(page().text()).as("both cannot be taken").contains("互相冲突", "修改建议 1 号");
        assertThat(page().valueOf("reason")).as("nothing typed is lost").isEqualTo("也有道理");
        Accessibility.assertNone(page());
        page().follow("去答复 1 号");
        page().fill("why", "再问问老人").press("takeBack");
        assertThat(page().text()).contains("答复已收回", "再问问老人");
        page().choose("outcome", "TAKEN").fill("reason", "问过了，九点").press("answer");
        manage("还没有答复的修改建议 2 号").choose("outcome", "NOT_TAKEN").fill("reason", "采纳了 1 号").press("answer");
        page().open("/bylaws/version/show?id=" + id);
        assertThat(page().text()).contains("部分采纳", "采纳了 1 号").doesNotContain("只能采纳一个");
    }

    private void ended() {
        page().open("/bylaws/version/manage?id=" + id);
        assertThat(page().text()).contains("“公开征求意见”要满 15 天").doesNotContain("还没有答复");
        later(17);
        page().open("/bylaws/version/manage?id=" + id).press("close");
        assertThat(page().text()).contains("采纳的修改已合并");
    }

    private void reviewed() {
        as("street");
        manage("去审查");
        for (LegalityItem item : LegalityItem.values()) {
            page().choose("fine" + item, "FINE");
        }
        page().fill("adviser", "司法所").fill("opinion", "符合").press("give");
        assertThat(page().text()).contains("审查意见已登记");
        as("worker");
    }

    /** The notice that is due is written, hung with a photo, and taken down with another when its days have run. */
    private void announced(String button) {
        manage(button);
        page().fill("responsible", CHAIR).press("prepare");
        page().press("check").follow("登记张贴");
        page().fill("heldOn", today.toString()).upload("file", photo()).press("hang");
        page().open("/bylaws/version/manage?id=" + id);
        assertThat(page().text()).contains("公示还没有满");
        Accessibility.assertNone(page());
        later(25);
        manage("去管理公告").follow("结束公示").upload("file", photo()).press("close");
        assertThat(page().text()).contains("证明已经生成");
    }

    private void voted() {
        manage("召集会议").choose("body", "REPRESENTATIVES|" + Body.MEMBERS).press("convene");
        String meeting = page().address().replaceFirst(".*id=(\\d+).*", "$1");
        page().open("/portal/meeting/past?id=" + meeting);
        page().fill("date", today.toString()).fill("time", "09:00").fill("place", "社区会议室").fill("noticedOn", today.minusDays(11).toString())
                .choose("chair", CHAIR).fill("sheet", THERE.replace(" ", " 08:50\n") + " 08:50").fill("motion", "同意公约全文").fill("at", "09:30")
                .fill("minutes", "会议记录").fill("votesFor", "22").fill("against", "1").fill("abstain", "1").upload("scan", photo()).press("enter");
        assertThat(page().text()).contains("会议已录入");
    }

    private void signedAndFiled() {
        manage("签署并报备").fill("filedWith", "街道办事处").fill("women", "12").fill("signedOn", today.toString()).press("sign");
        as("street");
        manage("答复备案").fill("receipt", "备〔2027〕6号").press("receive");
        assertThat(page().text()).contains("已给出回执");
        // a street may find out after its receipt that an article breaks the law
        page().open("/bylaws/filing/answer?id=" + id).fill("why", "没有规定谁来修门").press("order");
        assertThat(page().has(".problems")).as("no article is named").isTrue();
        page().tap("[id$=articles] li:nth-child(3) label").press("order");
        assertThat(page().text()).contains("已责令改正，有关条文暂停执行");
        as("worker");
    }

    private void broken() {
        as("resident2");
        page().open("/bylaws/bylaw/show?id=" + bylaw).follow("第一条").follow("反映违反公约的情况");
        assertThat(page().valueOf("article")).isEqualTo("1");
        assertThat(page().textOf("main .card")).contains("楼道不堆放杂物");
        page().fill("happenedOn", today.toString()).fill("fact", "三楼放着旧柜子").press("report");
        assertThat(page().has(".problems")).as("what shows it is missing").isTrue();
        page().fill("evidence", "楼栋长看见").press("report");
        assertThat(page().text()).contains("收到了，记的是第一条", "楼道不堆放杂物");
        as("worker");
        page().open("/bylaws/enforcement/desk?area=" + demoCommunity());
        String number = page().textsOf("a[href*='/bylaws/enforcement/handle']").get(0);
        page().follow(number);
        String record = page().address();
        page().choose("next", "HEARD").fill("body", "说搬家没处放").press("handle");
        page().choose("next", "MEDIATED").fill("body", "楼栋长说和，周末搬").press("handle");
        assertThat(page().text()).contains("已登记", "楼栋长说和");
        String code = page().print("a[href*='what=bylaws.record']").text().replaceAll("(?s).*查阅码[\\s：:]*([A-Z0-9]{6,12}).*", "$1");
        as("resident3");
        page().open("/bylaws/enforcement/join").fill("number", number).fill("code", code).press("join");
        assertThat(page().text()).as("he reads what is said of him, and not by whom").contains("三楼放着旧柜子", "楼栋长说和").doesNotContain("我反映的内容");
        page().follow("提出异议").fill("body", "柜子不是我的").press("object");
        assertThat(page().text()).contains("异议已提交");
        as("supervisor");
        page().open(record).follow("答复异议").fill("body", "查过，是上家留下的").press("answer");
        as("worker");
        page().open(record).choose("next", "CLOSED").fill("body", "已清走").press("handle");
        assertThat(page().text()).contains("办结");
        page().open("/bylaws/bylaw/show?id=" + bylaw);
        assertThat(page().text()).contains("反映 1 件");
    }

    private void movedAgain() {
        page().open("/bylaws/version/draft?area=" + demoCommunity() + "&bylaw=" + bylaw);
        page().choose("purpose", "REVISION").fill("reason", "换届后再看一遍").press("begin");
        page().follow("撤回这一版").fill("why", "先不改").press("withdraw");
        assertThat(page().text()).contains("已撤回");
    }

    /** What the desk of the version says is to be done. */
    private PortalPage manage(String words) {
        return page().open("/bylaws/version/manage?id=" + id).follow(words);
    }

    private void later(int days) {
        today = today.plusDays(days);
        as("worker");
    }

    private void as(String who) {
        browser().newVisitor().travelTo(today.atTime(10, 0));
        logIn(who);
    }

    private Path docx(String... articles) {
        return file("draft.docx", DocxFile.write("六栋楼道公约", Arrays.stream(articles).map(words -> new Paragraph(Paragraph.Kind.ARTICLE, words)).toList()));
    }

    private Path photo() {
        int number = photos++;
        return file(number + ".png", Town.png(number));
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
