package org.yishi.deliberation.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.deliberation.consultation.FactsFile;
import org.yishi.deliberation.consultation.Gathering;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.deliberation.draw.DrawTerms;
import org.yishi.deliberation.draw.Draws;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.testkit.Given;
import org.yishi.testkit.TimeTravel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Consultations that are being convened, for tests inside the portal; made by the acts of a worker. */
@ApplicationScoped
public class Convened {

    /** Three groups: 40, 30 and 10 people. */
    static final Map<String, Integer> SIZES = Map.of("有车的", 40, "没车的", 30, "老年人", 10);

    @Inject
    private Drafts drafts;
    @Inject
    private Consultations consultations;
    @Inject
    private Groups groups;
    @Inject
    private SeatBoards boards;
    @Inject
    private Draws draws;
    @Inject
    private Volunteers volunteers;
    @Inject
    private Given given;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    /** With its file and dates, to be convened from today on. */
    public long begun(Area area, Actor worker) {
        LocalDate today = given.today();
        return current.as(worker, () -> {
            long id = drafts.open(area.id(), Topic.of("停车位怎么分", "车多位少。", "怎么分？"));
            drafts.concern(id, InterestGroups.of("有车的\n没车的\n老年人"));
            drafts.file(id, FactsFile.of("事实", "费用", "办法", "边界"));
            drafts.plan(id, Gathering.between(today.plusDays(20), today.plusDays(30)));
            drafts.choose(id, ConsultForm.SPECIAL_COUNCIL);
            drafts.appoint(id, today.plusDays(40).atTime(19, 0), "活动室");
            consultations.accept(id);
            consultations.convene(id);
            return id;
        });
    }

    /** Counted, and on the fourth day eight seats spread: 3, 3 and 2. */
    public long spread(Area area, Actor worker) {
        long id = begun(area, worker);
        current.as(worker, () -> SIZES.forEach((name, people) -> groups.count(id, name, people, "网格员")));
        on(4, worker, () -> groups.allot(id, 8));
        return id;
    }

    /** Registration is open from the fourth to the seventh day, the figure appears on the tenth. */
    public long registering(Area area, Actor worker) {
        long id = spread(area, worker);
        LocalDate today = given.today();
        on(4, worker, () -> draws.open(id, DrawTerms.of(today.plusDays(7), "上证指数收盘点位", today.plusDays(10))));
        return id;
    }

    /** So many new people register for a group on the fifth day. */
    public List<Actor> register(long id, String group, int men, int women) {
        return IntStream.range(0, men + women).mapToObj(i -> {
            Actor one = given.person(IdentityLevel.L2);
            on(5, one, () -> volunteers.register(id, group(id, group), i >= men, true));
            return one;
        }).toList();
    }

    public long group(long id, String name) {
        return boards.of(id).groups().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow().group().id();
    }

    /** With which somebody takes it. */
    public String code(Seat seat) {
        return seat.code();
    }

    /** On that day from today. */
    public void on(int day, Actor who, Runnable act) {
        time.on(given.today().plusDays(day), () -> current.as(who, act));
    }
}
