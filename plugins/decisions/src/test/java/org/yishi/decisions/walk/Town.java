package org.yishi.decisions.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.disclosure.Disclosures;
import org.yishi.decisions.matter.Category;
import org.yishi.decisions.matter.Drafts;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
import org.yishi.decisions.matter.Source;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.matter.Subject;
import org.yishi.decisions.opinion.Opinions;
import org.yishi.decisions.opinion.Verdict;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.Plans;
import org.yishi.decisions.step.DecidedMeetings;
import org.yishi.decisions.step.Step;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.body.Body;
import org.yishi.portal.demo.DemoHall;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.HandChoice;
import org.yishi.portal.meeting.Hands;
import org.yishi.portal.meeting.MeetingNotice;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.meeting.PastMeeting;
import org.yishi.portal.meeting.PastMeeting.PastVote;
import org.yishi.portal.meeting.PastMeeting.Signed;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.TimeTravel;

/** A community in which all bodies have just enough members, and what its people do with a matter. */
@ApplicationScoped
public class Town {

    static final long COST = 10_000_00L;
    private static final AtomicInteger PAPERS = new AtomicInteger();
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private Given given;
    @Inject
    private Drafts drafts;
    @Inject
    private Plans plans;
    @Inject
    private Opinions opinions;
    @Inject
    private Disclosures disclosures;
    @Inject
    private MatterRepository matters;
    @Inject
    private Meetings meetings;
    @Inject
    private Notices notices;
    @Inject
    private Papers papers;
    @Inject
    private DemoHall hall;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** Those who work on matters in one community. */
    public record Folk(Area area, Actor worker, Actor supervisor, Actor street, Map<Role, List<Actor>> members) {
    }

    public Folk settle() {
        Area here = given.community();
        Map<Role, List<Actor>> members = Map.of(Role.COMMITTEE_MEMBER, people(Role.COMMITTEE_MEMBER, here, 1),
                Role.PARTY_ORGANISATION_MEMBER, people(Role.PARTY_ORGANISATION_MEMBER, here, 3),
                Role.PARTY_MEMBER, people(Role.PARTY_MEMBER, here, 3),
                Role.RESIDENTS_REPRESENTATIVE, people(Role.RESIDENTS_REPRESENTATIVE, here, 4));
        return new Folk(here, people(Role.COMMITTEE_WORKER, here, 1).get(0), people(Role.SUPERVISION_MEMBER, here, 1).get(0),
                people(Role.STREET_OFFICER, here, 1).get(0), members);
    }

    public List<Actor> people(Role role, Area area, int number) {
        return IntStream.range(0, number).mapToObj(i -> given.with(given.person(IdentityLevel.L3), role, area, LONG_AGO, null)).toList();
    }

    public long draft(Folk folk, LocalDate day) {
        return current.as(folk.worker(), () -> drafts.open(folk.area().id(), Subject.of("修凉亭", Category.PROJECT, "漏雨", Source.COMMITTEE,
                "", "问过大家", 0, false), day));
    }

    /** A matter that was suggested on that day and stands before the step three days later, everything before it in order. */
    public long before(Folk folk, Stage step, LocalDate day) {
        long id = time.on(day, () -> {
            long matter = draft(folk, day);
            plan(folk, matter, COST);
            current.as(folk.worker(), () -> drafts.submit(matter, day));
            return matter;
        });
        for (Stage stage : Stage.DISCUSSIONS.subList(0, Math.min(Stage.DISCUSSIONS.size(), step.ordinal() - 1))) {
            LocalDate held = stage.ordinal() < Stage.REVIEW.ordinal() ? day : day.plusDays(3);
            if (stage == Stage.REVIEW) {
                time.on(day, () -> current.as(folk.worker(), () -> plans.circulate(id, day)));
            }
            time.on(held, () -> {
                meet(folk, id, stage, 1, held, true);
                speak(folk, id, stage, Verdict.AGREE, held);
            });
        }
        return id;
    }

    /** The disclosure that is due was read and hangs since that day. @return id of the notice */
    public long hanging(Folk folk, long id, LocalDate day) {
        return time.on(day, () -> {
            long notice = prepare(folk, id);
            speak(folk, id, matter(id).stage(), Verdict.AGREE, day);
            post(folk, id, notice, day);
            return notice;
        });
    }

    public void plan(Folk folk, long id, long cents) {
        current.as(folk.worker(), () -> plans.write(id, new Plan.Words("换瓦 " + PAPERS.incrementAndGet(), cents, "社区经费", "没有", "没有", "",
                "张主任")));
    }

    /** The body of the step met today and all of it agreed, or all of it did not. */
    public long meet(Folk folk, long id, Stage stage, int round, LocalDate day, boolean agree) {
        return meet(folk, id, stage, round, day, agree, Map.of(Stage.PROPOSE, "PARTY_COMMITTEE", Stage.CONSULT, "JOINT_COMMITTEES",
                Stage.REVIEW, "PARTY_MEMBERS", Stage.RESOLVE, "REPRESENTATIVES").get(stage));
    }

    public long meet(Folk folk, long id, Stage stage, int round, LocalDate day, boolean agree, String body) {
        List<Long> there = new ArrayList<>();
        rolesOf(body).forEach(role -> folk.members().get(role).forEach(member -> there.add(member.personId())));
        int number = PAPERS.incrementAndGet();
        String dossier = "decisions/matter/" + id;
        MeetingPlan plan = new MeetingPlan(folk.area().id(), body, Body.MEMBERS, "会议", List.of(new AgendaItem(dossier,
                DecidedMeetings.keyOf(stage, round), "修凉亭", "换瓦")), 0);
        Hands hands = body.equals("PARTY_COMMITTEE") || body.equals("JOINT_COMMITTEES") ? named(there, agree)
                : Hands.counted(agree ? there.size() : 0, agree ? 0 : there.size(), 0);
        PastMeeting past = new PastMeeting(0, plan, new MeetingNotice(day.atTime(9, 0), "会议室", day.minusDays(6), ""),
                there.stream().map(person -> new Signed(person, LocalTime.of(9, 0), null)).toList(),
                List.of(new PastVote(1, LocalTime.of(10, 0), "同意修凉亭（第 " + number + " 稿）", List.of(), hands)), there.get(0), "记录",
                LedgerEntry.sha256("scan " + number), 0);
        return current.as(folk.worker(), () -> {
            long meeting = meetings.enterFromPaper(folk.area().id(), past);
            hall.signed(meeting, there.get(0), folk.supervisor().personId(), day, Papers.photo(number));
            return meeting;
        });
    }

    private static List<Role> rolesOf(String body) {
        return switch (body) {
            case "PARTY_COMMITTEE" -> List.of(Role.PARTY_ORGANISATION_MEMBER);
            case "JOINT_COMMITTEES" -> List.of(Role.PARTY_ORGANISATION_MEMBER, Role.COMMITTEE_MEMBER);
            case "PARTY_MEMBERS" -> List.of(Role.PARTY_MEMBER);
            default -> List.of(Role.COMMITTEE_MEMBER, Role.RESIDENTS_REPRESENTATIVE);
        };
    }

    private static Hands named(List<Long> there, boolean agree) {
        Map<Long, HandChoice> names = new HashMap<>();
        there.forEach(person -> names.put(person, agree ? HandChoice.FOR : HandChoice.AGAINST));
        return Hands.named(names);
    }

    public void speak(Folk folk, long id, Stage stage, Verdict verdict, LocalDate day) {
        Step step = opinions.watch(id).latest(stage).orElseThrow();
        current.as(folk.supervisor(), () -> opinions.give(id, step.id(), verdict, "意见",
                List.of(folk.supervisor().personId()), day));
    }

    public long prepare(Folk folk, long id) {
        return current.as(folk.worker(), () -> {
            long notice = disclosures.prepare(id, new Disclosures.Words("公开", "换瓦，一万元。", "张主任", "社区 0812-3331234"));
            notices.checkPrivacy(notice);
            return notice;
        });
    }

    public void post(Folk folk, long id, long notice, LocalDate day) {
        current.as(folk.worker(), () -> notices.publish(notice, day, photo(folk, id)));
    }

    public void takeDown(Folk folk, long id, long notice, LocalDate day) {
        current.as(folk.worker(), () -> notices.close(notice, day, photo(folk, id)));
    }

    private long photo(Folk folk, long id) {
        return papers.keep(folk.area().id(), "decisions/matter/" + id, PAPERS.incrementAndGet());
    }

    public Matter matter(long id) {
        return matters.get(id);
    }
}
