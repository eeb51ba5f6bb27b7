package org.yishi.decisions.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.step.Convenings;
import org.yishi.portal.access.Actor;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoHall;
import org.yishi.portal.document.Document;
import org.yishi.portal.meeting.HandChoice;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.PastMeeting;
import org.yishi.portal.meeting.PastMeeting.PastVote;
import org.yishi.portal.meeting.PastMeeting.Signed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Enters meetings of the past as a worker does who has only the papers: the sheet, the hands, the minutes with their signatures. */
@ApplicationScoped
public class PaperTrail {

    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final LocalTime VOTE = LocalTime.of(10, 10);

    @Inject
    private Convenings convenings;
    @Inject
    private Meetings meetings;
    @Inject
    private Bodies bodies;
    @Inject
    private DemoHall hall;
    @Inject
    private Samples samples;

    /** Who was not there and who was not in favour. */
    record Count(int absent, int against, int abstain) {
    }

    /** The body that is due met on that day and agreed; the current actor has the papers. */
    void met(DemoCommunity demo, Matter matter, Sample sample, LocalDate day, Count count) {
        Stage stage = matter.stage();
        String bodyId = matter.variant().bodies(stage).get(0);
        Body body = bodies.get(bodyId);
        Actor chair = demo.offices().get(stage == Stage.RESOLVE ? "member" : "secretary");
        List<Long> there = there(body.roll(demo.areaId(), day, Body.MEMBERS), chair, count.absent(), matter.id() * 10 + stage.ordinal());
        long meeting = convenings.plan(matter.id(), bodyId, Body.MEMBERS);
        MeetingNotice notice = new MeetingNotice(day.atTime(BEGIN), "社区党群服务中心二楼会议室", day.minusDays(6), "");
        Document scan = samples.keep(demo.areaId(), "portal/meeting/" + meeting, "签到表和会议记录.png", Drawing.scan(meeting * 2));
        PastVote vote = new PastVote(1, VOTE, "同意“" + matter.subject().title() + "”，按提交本次会议的方案办理。", List.of(),
                hands(body, there, count));
        meetings.enterFromPaper(demo.areaId(), new PastMeeting(meeting, null, notice, sheet(there), List.of(vote), chair.personId(),
                sample.talk(stage) + "\n\n（演示记录：会议为虚构，参会和表决情况事后按纸质材料补录。）", scan.sha256(), scan.id()));
        hall.signed(meeting, chair.personId(), demo.supervisor().personId(), day, Drawing.scan(meeting * 2 + 1));
    }

    /** The representatives are called for now; some are there already. The one with a demo account is not, so that it can be tried. */
    void calledForNow(DemoCommunity demo, Matter matter, MeetingNotice notice, int already) {
        Actor chair = demo.offices().get("member");
        Actor representative = demo.offices().get("representative");
        String bodyId = matter.variant().bodies(Stage.RESOLVE).get(0);
        long meeting = convenings.plan(matter.id(), bodyId, Body.MEMBERS);
        meetings.notice(meeting, notice);
        hall.open(meeting, chair.personId());
        Roll roll = bodies.get(bodyId).roll(demo.areaId(), notice.when().toLocalDate(), Body.MEMBERS);
        List<Long> first = there(roll, chair, roll.members().size() - already, matter.id());
        first.remove(representative.personId());
        hall.enter(meeting, first);
    }

    /** The chair first, then the others in some order, as sheets are signed. */
    private static List<Long> there(Roll roll, Actor chair, int absent, long seed) {
        List<Long> others = new ArrayList<>(roll.members().stream().map(RollMember::personId).filter(id -> id != chair.personId()).toList());
        Collections.shuffle(others, new Random(seed));
        List<Long> there = new ArrayList<>(List.of(chair.personId()));
        there.addAll(others.subList(0, others.size() - absent));
        return there;
    }

    private static List<Signed> sheet(List<Long> there) {
        List<Signed> sheet = new ArrayList<>();
        for (Long person : there) {
            sheet.add(new Signed(person, BEGIN.plusMinutes(sheet.size() / 3), null));
        }
        return sheet;
    }

    private static Hands hands(Body body, List<Long> there, Count count) {
        int inFavour = there.size() - count.against() - count.abstain();
        if (!body.votesByName()) {
            return Hands.counted(inFavour, count.against(), count.abstain());
        }
        Map<Long, HandChoice> names = new HashMap<>();
        for (Long person : there) {
            names.put(person, names.size() < inFavour ? HandChoice.FOR
                    : names.size() < inFavour + count.against() ? HandChoice.AGAINST : HandChoice.ABSTAIN);
        }
        return Hands.named(names);
    }
}
