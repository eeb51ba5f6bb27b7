package org.yishi.decisions.demo;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.yishi.decisions.completion.Completion;
import org.yishi.decisions.completion.Completions;
import org.yishi.decisions.contract.Contract;
import org.yishi.decisions.contract.Contracts;
import org.yishi.decisions.matter.Drafts;
import org.yishi.decisions.matter.Paper;
import org.yishi.decisions.payment.Payment;
import org.yishi.decisions.payment.Payments;
import org.yishi.decisions.record.Archives;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.demo.DemoClues;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.notice.ObjectionKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/**
 * Four invented matters: one from the suggestion to the closed file, one in its first disclosure, one stopped by an objection about
 * money, one before the representatives now. Everything goes through the use cases; what lies in the past is entered from paper, so
 * the portal itself marks it as entered late (补录).
 */
@ApplicationScoped
public class DecisionsDemo implements DemoContent {

    private static final String MEALS = "社区食堂助餐试点";
    private static final PaperTrail.Count REPRESENTATIVES = new PaperTrail.Count(3, 1, 1);

    @Inject
    private Story story;
    @Inject
    private PaperTrail papers;
    @Inject
    private Drafts drafts;
    @Inject
    private Contracts contracts;
    @Inject
    private Payments payments;
    @Inject
    private Completions completions;
    @Inject
    private Archives archives;
    @Inject
    private Notices notices;
    @Inject
    private DemoClues clues;
    @Inject
    private Ties ties;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public void create(DemoCommunity demo) {
        List<Sample> samples = samples();
        current.as(demo.worker(), () -> {
            finished(demo, samples.get(0));
            stopped(demo, samples.get(1));
            disclosed(demo, samples.get(2));
            meetingNow(demo, samples.get(3));
        });
    }

    /** The meals were first asked for at a deputy's reception, if there are deputies. */
    @Override
    public void connect() {
        clues.find("社区食堂关了，做饭不方便。").ifPresent(contact -> ties.tie(contact, clues.find(MEALS).orElseThrow()));
    }

    private static List<Sample> samples() {
        InputStream file = DecisionsDemo.class.getResourceAsStream("matters.json");
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(Sample::new).toList();
        }
    }

    private void finished(DemoCommunity demo, Sample sample) {
        LocalDate day = daysAgo(150);
        long id = story.reviewed(demo, sample, day);
        story.met(demo, sample, id, day.plusDays(32), REPRESENTATIVES);
        LocalDate begun = story.takenDown(demo, id, story.posted(demo, sample, id, day.plusDays(34))).plusDays(2);
        completions.begin(id, begun);
        contracts.sign(id, new Contract.Words("攀云照明工程有限公司（虚构）", "更换 38 盏路灯、加装 6 盏庭院灯和 3 套分时控制器，质保两年", "三家书面询价，居务监督委员会到场拆封，选报价最低的一家",
                47_800_00L, begun.plusDays(1), null), new Paper("施工合同.png", Drawing.scan(-id)));
        long contract = contracts.of(id).get(0).id();
        payments.pay(id, contract, new Payment.Words("预付三成", 14_340_00L, begun.plusDays(3), null));
        LocalDate done = daysAgo(30);
        payments.pay(id, contract, new Payment.Words("验收合格后付清", 33_460_00L, done, null));
        completions.finish(id, new Completion.Words("38 盏旧灯全部换成 30 瓦 LED 灯，林荫道和健身角加装 6 盏庭院灯，夜里十一点后自动减半亮度。",
                "逐盏点亮，测得人行道照度平均 12 勒克斯，配电箱接地合格；居民代表现场走了一圈，一处灯罩当场换新。", "居委会何建国、居务监督委员会罗文秀、居民代表吉克阿依、电工师傅一名",
                47_800_00L, "比决议预算少用 800 元；原定 5 盏庭院灯改为 6 盏，费用未增加。", begun, done));
        story.takenDown(demo, id, story.posted(demo, sample, id, daysAgo(28)));
        archives.close(id);
    }

    private void stopped(DemoCommunity demo, Sample sample) {
        LocalDate day = daysAgo(44);
        long id = story.reviewed(demo, sample, day);
        story.met(demo, sample, id, day.plusDays(30), REPRESENTATIVES);
        long notice = story.posted(demo, sample, id, day.plusDays(32));
        current.as(demo.residents().get(5), () -> notices.object(notice,
                "方案写充电棚每平方米造价一千二百元，隔壁小区去年才八百多。请把三家报价单和差价的理由贴出来，再说动工的事。", ObjectionKind.MONEY, true));
    }

    private void disclosed(DemoCommunity demo, Sample sample) {
        LocalDate day = daysAgo(38);
        long id = story.reviewed(demo, sample, day);
        story.met(demo, sample, id, day.plusDays(31), REPRESENTATIVES);
        long notice = story.posted(demo, sample, id, day.plusDays(33));
        long asked = current.as(demo.residents().get(2), () -> notices.object(notice,
                "支持！就是想问一句：施工能不能避开中午十二点到两点？一号楼好几户有刚出生的娃娃。", ObjectionKind.OTHER, false));
        notices.answer(asked, "可以。施工时间写进合同：上午八点半到十二点，下午两点半到六点，周末不动电锤。谢谢提醒。", daysAgo(0));
    }

    private void meetingNow(DemoCommunity demo, Sample sample) {
        long id = story.reviewed(demo, sample, daysAgo(30));
        clues.leave(MEALS, drafts.work(id).dossier());
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
        papers.calledForNow(demo, drafts.work(id), new MeetingNotice(now, "社区党群服务中心二楼会议室", daysAgo(5), ""), 17);
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
