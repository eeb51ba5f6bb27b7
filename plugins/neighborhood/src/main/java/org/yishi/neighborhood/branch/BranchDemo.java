package org.yishi.neighborhood.branch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.demo.DemoPart;
import org.yishi.neighborhood.demo.NeighborhoodDemo;
import org.yishi.neighborhood.guidance.AdviceOutcome;
import org.yishi.neighborhood.guidance.GuidanceStep;
import org.yishi.neighborhood.guidance.Guidances;
import org.yishi.neighborhood.partymember.Office;
import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.neighborhood.partymember.PartyMembers;
import org.yishi.neighborhood.partymember.Registration;
import org.yishi.neighborhood.partymember.Standing;
import org.yishi.neighborhood.post.PostKind;
import org.yishi.neighborhood.post.Posts;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.demo.DemoCommunity;

/**
 * The demo's branch: seven formal members and three who registered doubly, a year's plan that is partly fulfilled with one lesson missed,
 * whoever of them sits on the owners' committee, and advice on its founding. The fourth resident is its secretary.
 */
@ApplicationScoped
@Open("made once, by the portal itself")
public class BranchDemo implements DemoPart {

    private static final int SECRETARY = 3;
    private static final List<Integer> FORMAL = List.of(0, 3, 6, 9, 1, 4, 7);
    private static final List<Integer> DOUBLE = List.of(2, 5, 8);

    @Inject
    private Branches branches;
    @Inject
    private Establishment establishment;
    @Inject
    private PartyMembers members;
    @Inject
    private DemoYear year;
    @Inject
    private Guidances guidances;
    @Inject
    private Posts posts;
    @Inject
    private Areas areas;
    @Inject
    private Bodies bodies;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void create(DemoCommunity demo) {
        long area = areas.byCode(NeighborhoodDemo.COMPOUND).orElseThrow().id();
        Actor above = demo.offices().get("secretary");
        long id = established(demo, area, above);
        List<Actor> people = people(demo, area);
        IntStream.range(0, people.size()).forEach(at -> current.as(people.get(at), () -> members.report(id, report(at))));
        current.as(above, () -> {
            Map<Long, PartyMember> roll = members.roll(id).stream().collect(Collectors.toMap(PartyMember::personId, one -> one));
            people.forEach(one -> members.enter(roll.get(one.personId()).id(), one.equals(people.get(people.size() - 1)), daysAgo(90)));
            members.change(roll.get(people.get(SECRETARY).personId()).id(), Office.SECRETARY, true);
            members.change(roll.get(people.get(0).personId()).id(), Office.COMMITTEE, true);
            members.change(roll.get(people.get(1).personId()).id(), Office.COMMITTEE, true);
            establishment.show(id, true);
            year.live(id, YearMonth.from(daysAgo(60)));
            advise(id);
            serve(id, roll.values().stream().sorted(Comparator.comparingLong(PartyMember::id)).toList());
        });
    }

    private long established(DemoCommunity demo, long area, Actor above) {
        Branch.Survey found = new Branch.Survey(BranchForm.BRANCH, 23, FORMAL.size(), 3);
        Actor street = demo.offices().get("street");
        long id = current.as(above, () -> {
            long begun = branches.survey(area, found, daysAgo(140));
            branches.apply(begun, found, daysAgo(132));
            return begun;
        });
        current.as(street, () -> establishment.approve(id, new Paper("关于同意成立桂香园小区党支部的批复.png", DemoYear.picture(1)), daysAgo(120)));
        current.as(above, () -> {
            establishment.elect(id, new Establishment.Election(daysAgo(100), 7, 7, 6, 3));
            establishment.activate(id, "小区党群活动室（3栋架空层） 0812-0000718", "每周三 19:00–20:30", daysAgo(95));
        });
        return id;
    }

    /** Those who sit on the owners' committee come first, so that the branch has somebody who is on both. */
    private List<Actor> people(DemoCommunity demo, long area) {
        Set<Long> seated = bodies.find("OWNERS_COMMITTEE").map(body -> body.roll(area, LocalDate.now(clock), Body.MEMBERS).members().stream()
                .map(member -> member.personId()).collect(Collectors.toSet())).orElse(Set.of());
        List<Actor> formal = new ArrayList<>(FORMAL.stream().map(demo.residents()::get).toList());
        demo.residents().stream().filter(one -> seated.contains(one.personId()) && !formal.contains(one)).limit(1)
                .forEach(one -> formal.set(formal.size() - 1, one));
        List<Actor> all = new ArrayList<>(formal);
        DOUBLE.stream().map(demo.residents()::get).filter(one -> !formal.contains(one)).forEach(all::add);
        // the fourth resident, whom the README names, stands where the secretary stands
        Actor secretary = demo.residents().get(SECRETARY);
        all.remove(secretary);
        all.add(SECRETARY, secretary);
        return all;
    }

    private static PartyMember.Report report(int at) {
        return at < FORMAL.size() ? new PartyMember.Report(Registration.FORMAL, Standing.FULL, "", "愿意值班、巡楼")
                : new PartyMember.Report(Registration.DOUBLE, Standing.FULL, "攀云街道某单位机关党支部（虚构）", "周末可以教老人用手机");
    }

    private void advise(long id) {
        guidances.give(id, GuidanceStep.CONDITION, "交付面积和户数已经达到召开首次业主大会的条件，建议向街道提出成立申请。", daysAgo(88), Paper.NONE);
        guidances.give(id, GuidanceStep.GROUP, "建议筹备组里至少有两名女业主和一名租户联系人。", daysAgo(80), Paper.NONE);
        guidances.give(id, GuidanceStep.CANDIDATES, "推荐两名支部党员参选，理由：常年做楼栋长，账目公开。业主联名推荐的候选人同等对待。", daysAgo(60), Paper.NONE);
        List<Long> given = guidances.of(id).stream().map(one -> one.id()).toList();
        guidances.answer(given.get(0), AdviceOutcome.TAKEN, "街道受理了申请。", daysAgo(84));
        guidances.answer(given.get(1), AdviceOutcome.NOT_TAKEN, "筹备组由业主推荐产生，租户不是业主，改为列席听取意见。", daysAgo(75));
    }

    private void serve(long id, List<PartyMember> roll) {
        long watch = posts.offer(id, PostKind.POST, "3栋楼道巡查岗", "每周两次看楼道有没有堆东西、电动车有没有推上楼。");
        posts.offer(id, PostKind.POST, "充电棚文明劝导岗", "晚上七点到九点，提醒大家停车入位、充满拔线。");
        long wish = posts.offer(id, PostKind.WISH, "帮独居老人换两盏灯", "灯泡由支部准备，周末上午上门。");
        posts.takeFor(watch, roll.get(0).id());
        posts.serve(watch, roll.get(0).id(), 9);
        posts.takeFor(wish, roll.get(2).id());
        posts.serve(wish, roll.get(2).id(), 3);
        members.feedBack(roll.get(roll.size() - 2).id(), LocalDate.now(clock).getYear(), "参加主题党日两次，周末教老人用手机三次，邻居评价好。");
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
