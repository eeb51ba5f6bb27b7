package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yishi.portal.ballot.PackCheck;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.testkit.browser.Accessibility;
import org.yishi.testkit.browser.BrowserTest;
import org.yishi.testkit.browser.EveryPairOfLooks;
import org.yishi.testkit.browser.Look;
import org.yishi.testkit.browser.PrintedPdf;
import org.yishi.testkit.contract.PublicFile;

/** Votes in the browser: what everybody reads, how an owner votes on a telephone, the work of those who lead one. */
class VotePagesST extends BrowserTest {

    private static final String OPEN = "东门";
    private static final String FAILED = "快递柜";
    private static final String FINISHED = "电梯";
    private static final List<String> OWNER = List.of("workbook", "cast", "mine", "proxy", "accept", "support");
    private static final List<String> LEADER = List.of("manage", "paper", "confirm", "deliver", "agent", "extend", "count", "publish", "answer", "report",
            "notice", "roll", "correct", "file", "enter", "refuse");

    @EveryPairOfLooks
    void theyAreWellMade(Look look) {
        browser().as(look);
        wellMade("/neighborhood/vote/list?area=" + compound());
        String open = vote(OPEN);
        wellMade("/neighborhood/vote/show?id=" + open);
        wellMade("/neighborhood/vote/show?id=" + vote(FAILED));
        logIn("resident1");
        OWNER.forEach(page -> wellMade("/neighborhood/vote/" + page + "?id=" + open));
        wellMade("/neighborhood/vote/recheck?id=" + vote(FAILED));
        wellMade("/neighborhood/vote/demand?area=" + compound());
        browser().newVisitor();
        browser().as(look);
        logIn("worker");
        wellMade("/neighborhood/vote/propose?area=" + compound());
        LEADER.forEach(page -> wellMade("/neighborhood/vote/" + page + "?id=" + open));
    }

    @Test
    void anOwnerVotesAndFindsTheBallotAgain() {
        String open = vote(OPEN);
        logIn("resident2");
        page().open("/portal/me").unfold().tap("a[href*='vote/cast?id=" + open + "']");
        page().press("FOR").press("AGAINST").press("change");
        assertThat(page().text()).as("what was chosen before").contains("您刚才选的是：不同意");
        page().press("ABSTAIN");
        assertThat(page().textsOf(".chosen")).containsExactly("同意", "弃权");
        page().press("cast");
        String receipt = page().textOf(".chosen");
        assertThat(receipt).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        page().open("/neighborhood/vote/mine?id=" + open);
        assertThat(page().text()).contains(receipt, "同意", "弃权");
        page().fill("receipt", receipt).press("look");
        assertThat(page().text()).contains("这张票在票箱里");
        page().open("/neighborhood/vote/cast?id=" + open);
        assertThat(page().text()).as("nobody votes twice").contains("您家的票已经投了");
        assertThat(page().has("[id$='FOR']")).isFalse();
    }

    /** In the demo whoever has shown a card has one that ends on 001X. */
    @Test
    void anOwnerLetsSomebodyElseVote() {
        String open = vote(OPEN);
        logIn("resident1");
        page().open("/neighborhood/vote/proxy?id=" + open).fill("agentName", "吉克阿依").fill("idTail", "001X").choose("role", "FAMILY")
                .fill("instruction", "两项都投同意").press("give");
        assertThat(page().text()).contains("吉克阿依");
        browser().newVisitor();
        logIn("representative");
        page().open("/neighborhood/vote/accept?id=" + open).fill("name", "吉克阿依").fill("idTail", "9999").press("accept");
        assertThat(page().valueOf("name")).as("what was typed stays").isEqualTo("吉克阿依");
        page().fill("idTail", "001X").press("accept");
        assertThat(page().text()).contains("两项都投同意");
        page().follow("去投票");
        page().press("FOR").press("FOR").press("cast");
        assertThat(page().textOf(".chosen")).as("a receipt").matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    }

    @Test
    void theNearMissIsExplainedAndCanBeCheckedWithoutThePortal() {
        String failed = vote(FAILED);
        page().open("/neighborhood/vote/show?id=" + failed);
        assertThat(page().text()).contains("未通过", "未达到", "≥ 3/4");
        assertThat(page().text()).doesNotContain("??");
        assertThat(PackCheck.check(PublicFile.text("/neighborhood/vote/pack?id=" + failed)).problems()).isEmpty();
        PrintedPdf result = page().print("a[href*='what=neighborhood.voteResult']");
        assertThat(result.text()).contains("结果公告");
    }

    /** Other software adds the lines of the downloaded table up and comes to the denominators that everybody reads. */
    @Test
    void theDownloadedWorkbookGivesTheDenominatorsOfTheResult() {
        String finished = vote(FINISHED);
        page().open("/neighborhood/vote/show?id=" + finished);
        Matcher base = Pattern.compile("共 (\\d+) 户，([\\d.]+) 平方米，(\\d+) 人").matcher(page().text());
        assertThat(base.find()).isTrue();
        String pack = PublicFile.text("/neighborhood/vote/pack?id=" + finished);
        logIn("resident1");
        String csv = new String(browser().fetch("/neighborhood/vote/workbook?id=" + finished + "&as=csv").body(), StandardCharsets.UTF_8);
        BigDecimal area = BigDecimal.ZERO;
        long heads = 0;
        Set<String> parties = new HashSet<>();
        List<String> lines = csv.lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
            parties.add(cells[0]);
            area = area.add(new BigDecimal(cells[4]));
            heads += Long.parseLong(cells[7]);
        }
        assertThat(parties).hasSize(Integer.parseInt(base.group(1)));
        assertThat(area).isEqualByComparingTo(base.group(2));
        assertThat(heads).isEqualTo(Long.parseLong(base.group(3)));
        assertThat(pack).as("the pack names these very bytes").contains(LedgerEntry.sha256(csv));
    }

    @Test
    void thePapersSayWhatTheyMust() {
        String finished = vote(FINISHED);
        page().open("/neighborhood/vote/show?id=" + finished);
        String number = page().textOf(".meta").split(" ")[0];
        assertThat(page().print("a[href*='what=neighborhood.voteNotice']").words()).contains("公告", "电梯运行维护费", number);
        assertThat(page().print("a[href*='what=neighborhood.voteResult']").words()).contains("结果公告", "通过", number);
        logIn("worker");
        page().open("/neighborhood/vote/manage?id=" + finished);
        PrintedPdf ballots = page().print("a[href*='what=neighborhood.ballots']");
        assertThat(ballots.words()).contains("表决票编号", "电梯运行维护费", "同意", "不同意", "弃权", "业主或代理人签名", "须签名");
        assertThat(ballots.pages()).as("a page for each party").isGreaterThan(1);
        assertThat(page().print("a[href*='what=neighborhood.countReport']").words()).contains("计票报告", "何建国", "面积", "人数");
    }

    /** Whoever showed no identity card at the counter yet reads what to do, and no bare refusal. */
    @EveryPairOfLooks
    void whoseIdentityWasNotCheckedReadsHowToVoteAllTheSame(Look look) {
        browser().as(look);
        String open = vote(OPEN);
        logIn("resident3");
        for (String page : List.of("cast", "mine", "proxy", "accept")) {
            wellMade("/neighborhood/vote/" + page + "?id=" + open);
            assertThat(page().text()).as(page).contains(look.language().equals("zh") ? "纸质表决票效力一样" : "the paper ballot counts the same");
            assertThat(page().has("[id$='FOR'], [id$='receipt'], [id$='agentName'], [id$='idTail']")).as("nothing to fill in on " + page).isFalse();
        }
    }

    @Test
    void strangersDoNotLeadAVoteAndSeeNoWorkbook() {
        String open = vote(OPEN);
        logIn("worker2");
        for (String page : List.of("manage", "count", "workbook")) {
            page().open("/neighborhood/vote/" + page + "?id=" + open, 403);
        }
    }

    @Test
    void theFinishedOnePassed() {
        page().open("/neighborhood/vote/show?id=" + vote(FINISHED));
        assertThat(page().text()).contains("已办结", "通过");
    }

    private String vote(String title) {
        page().open("/neighborhood/vote/list?area=" + compound()).follow(title);
        return page().address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private void wellMade(String path) {
        page().open(path);
        assertThat(browser().driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", path).isEqualTo(true);
        assertThat(page().text()).as(path).doesNotContain("??");
        Accessibility.assertNone(page());
    }

    /** 桂香园小区 is the first area that the demo makes below its community. */
    private long compound() {
        return demoCommunity() + 1;
    }
}
