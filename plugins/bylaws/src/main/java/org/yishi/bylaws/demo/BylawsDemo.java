package org.yishi.bylaws.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.bylaws.amendment.Amendments;
import org.yishi.bylaws.amendment.Proposal;
import org.yishi.bylaws.bylaw.BylawKind;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.comment.Answer;
import org.yishi.bylaws.comment.ArticleComment;
import org.yishi.bylaws.comment.Comments;
import org.yishi.bylaws.enforcement.Enforcement;
import org.yishi.bylaws.enforcement.EnforcementState;
import org.yishi.bylaws.enforcement.Enforcements;
import org.yishi.bylaws.paper.Scan;
import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.version.Beginning;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Initiator;
import org.yishi.bylaws.version.Motions;
import org.yishi.bylaws.version.Purpose;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.demo.DemoClues;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * An invented convention in its second version, one record of enforcement that is closed, and a compound's convention that is laid open now, with
 * amendments that contradict each other. Everything goes through the use cases; what lies in the past is entered from paper.
 */
@ApplicationScoped
public class BylawsDemo implements DemoContent {

    private static final String COMPOUND = "桂香园小区自治公约";
    private static final String MANDATE = "居民会议授权居民代表会议审议表决居民公约（虚构）";

    @Inject
    private Motions motions;
    @Inject
    private Story story;
    @Inject
    private Samples samples;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Comments comments;
    @Inject
    private Amendments amendments;
    @Inject
    private Enforcements enforcements;
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
        current.as(demo.worker(), () -> {
            long bylaw = first(demo);
            second(demo, bylaw);
            breach(demo, bylaw);
            laidOpenNow(demo);
        });
    }

    /** What residents agreed on about their staircases goes on in the compound's convention. */
    @Override
    public void connect() {
        clues.find("楼道里的杂物怎么清、以后怎么管").ifPresent(consultation -> ties.tie(consultation, clues.find(COMPOUND).orElseThrow()));
    }

    private long first(DemoCommunity demo) {
        LocalDate day = daysAgo(355);
        long id = motions.begin(demo.areaId(), new Beginning(0, BylawKind.CONVENTION, "桂苑社区居民公约", Purpose.FIRST, Initiator.COMMITTEE, 0, 0,
                "楼道堆物、电动车进楼、夜间噪声年年有人说，想把大家认可的做法写下来。", MANDATE, "", day));
        samples.mark(bylaws.version(id).bylawId());
        story.laidOpen(id, "入户 186 户，收回问卷 142 份，开座谈会 3 次。说得最多的是楼道堆物（61 人）、养犬（38 人）、夜间噪声（35 人）。", DemoText.read("convention.txt"),
                day.plusDays(17), day.plusDays(23));
        said(demo, id, 2, 4, "晚上十点到早上六点", "上夜班的邻居白天也要睡觉，中午能不能也安静一点？", Answer.NOT_TAKEN, "中午安静不好一概而论，先写进各楼栋约定，明年再看。", day.plusDays(30));
        said(demo, id, 3, 0, "", "文字再短一点，老人记不住。", Answer.TAKEN, "每条都配了一句大白话。", day.plusDays(31));
        story.decided(demo, id, day.plusDays(41), 3, 22);
        return bylaws.version(id).bylawId();
    }

    private void second(DemoCommunity demo, long bylaw) {
        LocalDate day = daysAgo(112);
        long id = motions.begin(demo.areaId(), new Beginning(bylaw, BylawKind.CONVENTION, "", Purpose.REVISION, Initiator.REPRESENTATIVES, 16, 40,
                "充电棚建成了，独居老人巡访要改得更实在，居民代表联名提出修订。", MANDATE, "", day));
        story.laidOpen(id, "开座谈会 2 次，线上收到建议 9 条，集中在充电和看望老人两条。", List.of(), day.plusDays(17), day.plusDays(23));
        BylawText text = bylaws.text(bylaws.version(id));
        LocalDate said = day.plusDays(28);
        proposed(demo, id, 4, words(text, Amendment.Kind.REPLACE, 2, "电动自行车在充电棚充电，不推进楼道和家中充电，不拉飞线；充满后两小时内挪走。", "充电位只有二十个，充满不走别人充不了。", ""),
                Answer.TAKEN, "同意，充电棚已装提示屏。", said);
        proposed(demo, id, 5, words(text, Amendment.Kind.REPLACE, 9, "邻居每周看望本单元独居老人两次，发现异常及时告诉网格员。", "一次太少，去年有位老人摔倒三天才发现。", "老年协会"),
                Answer.TAKEN, "同意，志愿者已经排班。", said);
        proposed(demo, id, 6, words(text, Amendment.Kind.REPLACE, 4, "晚上九点到早上六点不高声喧哗。", "学生要早睡。", ""), Answer.NOT_TAKEN,
                "多数居民认为九点太早，维持十点。", said);
        proposed(demo, id, 7, new Proposal.Words(Amendment.Kind.INSERT, 0, text.ids().get(7), "厨余垃圾破袋投放，装修垃圾堆放不超过三天。", "破袋以后臭味小多了。", "三网格居民小组"),
                Answer.TAKEN, "同意，单列一条。", said);
        story.decided(demo, id, day.plusDays(41), 5, 10);
    }

    private static Proposal.Words words(BylawText text, Amendment.Kind kind, int index, String body, String reason, String group) {
        return new Proposal.Words(kind, text.ids().get(index), 0, body, reason, group);
    }

    private void proposed(DemoCommunity demo, long id, int resident, Proposal.Words words, Answer outcome, String reason, LocalDate day) {
        int number = current.as(demo.residents().get(resident), () -> amendments.propose(id, words, day, true));
        amendments.of(id).stream().filter(one -> one.number() == number).forEach(one -> amendments.answer(one.id(), outcome, reason, day.plusDays(6)));
    }

    private void said(DemoCommunity demo, long id, int resident, int index, String quoted, String body, Answer outcome, String reason, LocalDate day) {
        BylawText text = bylaws.text(bylaws.version(id));
        long article = index == 0 ? 0 : text.ids().get(index);
        long comment = current.as(demo.residents().get(resident), () -> comments.give(id, new ArticleComment.Words(article,
                quoted, body, ""), day, true));
        comments.answer(comment, outcome, reason, false, day.plusDays(5));
    }

    /** Old furniture in a staircase: talked about, promised, closed. */
    private void breach(DemoCommunity demo, long bylaw) {
        LocalDate day = daysAgo(40);
        BylawVersion then = bylaws.inForce(bylaw, day).orElseThrow();
        long article = bylaws.text(then).ids().get(1);
        long id = current.as(demo.residents().get(8), () -> enforcements.report(bylaw, new Enforcement.Words(article, day,
                "二单元三楼楼道放着旧沙发和两个纸箱，过道只剩半米。", "照片在网格员手机里", "二单元三楼左手住户", false), day, true));
        enforcements.handle(id, EnforcementState.HEARD, null, "当事人说搬家时一时没处放，不知道可以预约大件清运。", Scan.NONE, day.plusDays(3));
        enforcements.handle(id, EnforcementState.AGREED, null, "社区帮忙预约大件清运，当事人承诺周六前搬走。", Scan.NONE, day.plusDays(4));
        enforcements.handle(id, EnforcementState.CLOSED, null, "周六上午已搬走，网格员到场看过，楼道畅通。", Scan.NONE, day.plusDays(9));
    }

    private void laidOpenNow(DemoCommunity demo) {
        LocalDate day = daysAgo(30);
        long id = motions.begin(demo.areaId(), new Beginning(0, BylawKind.COMPOUND, COMPOUND, Purpose.FIRST, Initiator.PARTY, 0, 0,
                "小区党支部走访后提出：健身角音响、晾衣架、桂花树，都是邻里之间的小事，写下来少吵架。", MANDATE, "", day));
        samples.mark(bylaws.version(id).bylawId());
        clues.leave(COMPOUND, BylawVersion.DOSSIERS + id);
        story.laidOpen(id, "楼栋长逐户问了 96 户，开院坝会 1 次。", DemoText.read("compound.txt"), day.plusDays(17), daysAgo(8));
        BylawText text = bylaws.text(bylaws.version(id));
        LocalDate said = daysAgo(5);
        current.as(demo.residents().get(3), () -> amendments.propose(id, words(text, Amendment.Kind.REPLACE, 0, "健身角早上七点前、晚上九点后不放音响。", "六点半还是太早。", ""), said, false));
        current.as(demo.residents().get(4), () -> amendments.propose(id, words(text, Amendment.Kind.REPLACE, 0, "健身角早上六点半前、晚上八点半后不放音响。", "孩子要写作业。", ""), said, false));
        current.as(demo.residents().get(9), () -> comments.give(id, new ArticleComment.Words(text.ids().get(3), "每年认养一次", "认养费能不能自愿？", ""), said, false));
        said(demo, id, 6, 2, "不放进消防箱", "门厅能不能装个外卖架？", Answer.NOT_TAKEN, "不写进公约：装不装由业委会定，业委会已经同意装了。", said);
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
