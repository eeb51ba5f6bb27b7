package org.yishi.deliberation.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.deliberation.consultation.FactsFile;
import org.yishi.deliberation.consultation.Gathering;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.deliberation.seat.SeatSamples;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.demo.DemoHall;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.TimeTravel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A council of seven, three of them with cars, two without, two old; made and carried on by the acts of its worker on their days. */
@Dependent
public class Council {

    static final List<String> GROUPS = List.of("有车的", "没车的", "老年人");

    @Inject
    private Given given;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;
    @Inject
    private Drafts drafts;
    @Inject
    private Consultations consultations;
    @Inject
    private SeatSamples table;
    @Inject
    private Sessions sessions;
    @Inject
    private DemoHall hall;
    @Inject
    private Moderators moderators;
    @Inject
    private Candidates candidates;
    @Inject
    private Rounds rounds;
    @Inject
    private Speeches speeches;
    @Inject
    private SessionRepository repository;

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    Area here;
    Actor worker;
    Actor supervisor;
    List<Actor> seats;
    LocalDate opened;
    LocalDate day;
    long id;

    /** Named, and not announced yet. */
    Council convened(ConsultForm form) {
        Area community = given.community();
        Actor secretary = given.person(Role.COMMITTEE_WORKER, community);
        return convened(community, secretary, form, current.as(secretary, () -> drafts.open(community.id(), Topic.of("院坝停车", "车多位少，孩子没地方玩。", "怎样停车？"))));
    }

    /** Of a draft that is there already. */
    Council convened(Area community, Actor secretary, ConsultForm form, long draft) {
        here = community;
        worker = secretary;
        supervisor = given.person(Role.SUPERVISION_MEMBER, here);
        opened = given.today().plusDays(4);
        day = opened.plusDays(10);
        id = draft;
        current.as(worker, () -> {
            drafts.concern(id, new InterestGroups(GROUPS));
            drafts.file(id, FactsFile.of("事实", "费用", "办法", "边界"));
            drafts.plan(id, Gathering.between(opened, opened.plusDays(7)));
            drafts.choose(id, form);
            drafts.appoint(id, day.atTime(19, 0), "社区活动室");
            consultations.accept(id);
            consultations.convene(id);
        });
        // three, two and two: in turn for each group, then put in the order of the groups
        List<Actor> people = IntStream.range(0, 7).mapToObj(i -> given.person(IdentityLevel.L1)).toList();
        current.as(Actor.PORTAL, () -> table.seat(id, people));
        seats = Stream.of(0, 3, 6, 1, 4, 2, 5).map(people::get).toList();
        return this;
    }

    /** Announced, gathered, counted. */
    Council counted(ConsultForm form) {
        return convened(form).counted();
    }

    Council counted() {
        time.on(opened, () -> current.as(worker, () -> consultations.announce(id)));
        time.on(opened.plusDays(8), () -> current.as(worker, () -> consultations.close(id)));
        return this;
    }

    /** The first session has begun, everybody is there. */
    Council sitting(ConsultForm form) {
        return counted(form).sitting();
    }

    Council sitting() {
        gather(seats);
        work(() -> sessions.begin(id));
        return this;
    }

    /** Names the moderator, signs these in to the newest session and finds that they are enough. */
    void gather(List<Actor> there) {
        work(() -> moderators.lead(id, worker.personId(), ""));
        work(() -> {
            signIn(there);
            hall.constitute(meeting());
        });
    }

    void signIn(List<Actor> there) {
        hall.open(meeting(), there.get(0).personId());
        hall.enter(meeting(), there.stream().map(Actor::personId).toList());
    }

    /** These leave the newest session. */
    void walkOut(List<Actor> gone) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (Actor one : gone) {
                statement.executeUpdate("update portal_meeting_attendance set left_at = came_at, version = version + 1 where meeting_id = "
                        + meeting() + " and person_id = " + one.personId());
            }
        }
    }

    long meeting() {
        List<Sitting> all = repository.sittings(id);
        return all.get(all.size() - 1).meetingId();
    }

    /** As the worker, on the day of the session. */
    void work(Runnable act) {
        as(worker, act);
    }

    void as(Actor who, Runnable act) {
        time.at(day.atTime(19, 5), () -> current.as(who, act));
    }

    long put(String body) {
        return time.at(day.atTime(19, 5), () -> current.as(worker, () -> candidates.put(id, body, false, "社区自己出钱。", Set.of())));
    }

    /** Opens a round and lets all who are there answer: one letter each, A agrees, O objects, R reserves. */
    void round(long point, String answers) {
        work(() -> rounds.open(id, point));
        for (int i = 0; i < answers.length(); i++) {
            Stance stance = answers.charAt(i) == 'A' ? Stance.AGREE : answers.charAt(i) == 'O' ? Stance.OBJECT : Stance.RESERVE;
            as(seats.get(i), () -> rounds.answer(id, point, stance, stance == Stance.OBJECT ? "太挤" : ""));
        }
        work(() -> rounds.close(id, point));
    }

    void everybodySpeaks() {
        seats.forEach(one -> work(() -> speeches.say(id, one.personId(), 3, "说一说")));
    }
}
