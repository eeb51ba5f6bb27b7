package org.yishi.bylaws.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.bylaws.adoption.Adoptions;
import org.yishi.bylaws.filing.Filings;
import org.yishi.bylaws.legality.LegalityItem;
import org.yishi.bylaws.legality.Reviews;
import org.yishi.bylaws.publication.Publications;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Consultations;
import org.yishi.bylaws.version.DraftingGroup;
import org.yishi.bylaws.version.Drafts;
import org.yishi.bylaws.version.Measure;
import org.yishi.bylaws.version.Wording;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoHall;
import org.yishi.portal.document.Document;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.PastMeeting;
import org.yishi.portal.meeting.PastMeeting.PastVote;
import org.yishi.portal.meeting.PastMeeting.Signed;
import org.yishi.portal.notice.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Leads an invented version through its stages, as the worker (the current actor) who enters everything from paper. */
@ApplicationScoped
public class Story {

    private static final String REPRESENTATIVES = "REPRESENTATIVES";

    @Inject
    private Drafts drafts;
    @Inject
    private Consultations consultations;
    @Inject
    private Reviews reviews;
    @Inject
    private Publications publications;
    @Inject
    private Adoptions adoptions;
    @Inject
    private Filings filings;
    @Inject
    private Notices notices;
    @Inject
    private Meetings meetings;
    @Inject
    private Bodies bodies;
    @Inject
    private DemoHall hall;
    @Inject
    private Samples samples;
    @Inject
    private CurrentActor current;

    /** Wishes were collected, the articles written, the draft laid open on that day. */
    void laidOpen(long id, String summary, List<Wording.Words> articles, LocalDate collected, LocalDate opened) {
        drafts.endCollecting(id, summary, collected);
        drafts.settle(id, DraftingGroup.of(7, 5, 3, "攀西律师事务所（虚构）"), EnumSet.of(Measure.REMINDER, Measure.WARNING, Measure.REPAIR));
        long last = 0;
        for (Wording.Words words : articles) {
            last = drafts.write(id, 0, last, words);
        }
        consultations.open(id, opened);
    }

    /** The consultation ended on that day; reviewed, announced, voted on, filed and published after it. */
    void decided(DemoCommunity demo, long id, LocalDate closed, int absent, int women) {
        consultations.close(id, closed);
        LocalDate reviewed = closed.plusDays(4);
        current.as(demo.offices().get("street"), () -> reviews.give(id, Arrays.stream(LegalityItem.values())
                .map(item -> new Reviews.Answered(item, true, "")).toList(), "街道法律顾问", "各项符合规定，同意提交表决。", reviewed));
        LocalDate voted = announced(demo, id, "表决前公告", reviewed.plusDays(2), null).plusDays(4);
        voted(demo, id, voted, absent);
        adoptions.sign(id, "桂苑街道办事处", women, voted.plusDays(2));
        LocalDate filed = voted.plusDays(8);
        BylawVersion version = drafts.work(id);
        current.as(demo.offices().get("street"), () -> filings.receive(id, "桂街备〔" + filed.getYear() + "〕" + version.ordinal() + "号", filed));
        announced(demo, id, "公布施行", filed.plusDays(2), filed.plusDays(7));
    }

    /** A notice hung from that day on as long as it had to. @return the day on which it was taken down */
    private LocalDate announced(DemoCommunity demo, long id, String headline, LocalDate posted, LocalDate effective) {
        BylawVersion version = drafts.work(id);
        long notice = publications.prepare(id, new Publications.Words("《" + version.title() + "》" + headline, "全文见附件和公约页面。", "何建国",
                "社区居民委员会，0812-2000000（虚构）"), effective);
        notices.checkPrivacy(notice);
        notices.publish(notice, posted, samples.keep(demo.areaId(), version.dossier(), "公示栏（开始）.png", DemoPicture.of(notice * 2)).id());
        LocalDate down = notices.view(notice).period().lastDay().plusDays(1);
        notices.close(notice, down, samples.keep(demo.areaId(), version.dossier(), "公示栏（期满）.png", DemoPicture.of(notice * 2 + 1)).id());
        return down;
    }

    private void voted(DemoCommunity demo, long id, LocalDate day, int absent) {
        Roll roll = bodies.get(REPRESENTATIVES).roll(demo.areaId(), day, Body.MEMBERS);
        long chair = demo.offices().get("member").personId();
        List<Long> there = roll.members().stream().map(RollMember::personId).filter(person -> person != chair).skip(absent).toList();
        long meeting = adoptions.convene(id, REPRESENTATIVES, Body.MEMBERS, false);
        Document scan = samples.keep(demo.areaId(), "portal/meeting/" + meeting, "签到表和会议记录.png", DemoPicture.of(-meeting * 2));
        List<Signed> sheet = Stream.concat(Stream.of(chair), there.stream())
                .map(person -> new Signed(person, LocalTime.of(9, 0), null)).toList();
        PastVote vote = new PastVote(1, LocalTime.of(10, 10), "同意《" + drafts.work(id).title() + "》全文。", List.of(), Hands.counted(sheet.size() - 2, 1, 1));
        meetings.enterFromPaper(demo.areaId(), new PastMeeting(meeting, null, new MeetingNotice(day.atTime(9, 0), "社区党群服务中心二楼会议室",
                day.minusDays(6), ""), sheet, List.of(vote), chair, "（演示记录：会议为虚构，参会和表决情况事后按纸质材料补录。）逐条宣读后表决。", scan.sha256(), scan.id()));
        hall.signed(meeting, chair, demo.supervisor().personId(), day, DemoPicture.of(-meeting * 2 - 1));
    }
}
