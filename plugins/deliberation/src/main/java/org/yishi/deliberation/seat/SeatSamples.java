package org.yishi.deliberation.seat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.FactsFile;
import org.yishi.deliberation.consultation.Gathering;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.deliberation.draw.DrawSamples;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes an invented special council whose participants were just drawn; the ledger says truthfully when it was made, the page that it is a sample. */
@ApplicationScoped
public class SeatSamples {

    private static final int CONVENED = -14;
    private static final String COUNTED_BY = "三号楼楼栋长，入户登记";

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private SeatRepository repository;
    @Inject
    private VolunteerRepository volunteers;
    @Inject
    private DrawSamples draws;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param residents who register, at least eight */
    @Guarded("deliberation.import")
    public long make(@In long areaId, long workerId, List<Actor> residents) {
        LocalDate today = LocalDate.now(clock);
        Consultation consultation = convening(areaId, workerId, today);
        long id = consultation.id();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("一层、二层住户", 40);
        sizes.put("三层、四层住户", 48);
        sizes.put("五层以上住户", 66);
        sizes.put("租户", 22);
        int[] seats = {2, 2, 3, 2};
        List<InterestGroup> groups = new ArrayList<>();
        sizes.forEach((name, people) -> {
            InterestGroup group = InterestGroup.counted(id, groups.size() + 1, name, people, COUNTED_BY);
            group.allot(seats[groups.size()]);
            repository.add(group);
            groups.add(group);
        });
        SeatPlan plan = SeatPlan.of(id);
        plan.allot(9, OfficialShare.THIRD, at(today.plusDays(CONVENED + 4L)));
        repository.add(plan);
        name(id, SeatKind.ELECTED, groups.get(1), "何素芬", "四层住户会推选", true, today);
        name(id, SeatKind.ELECTED, groups.get(3), "罗小川", "租户会推选", false, today);
        name(id, SeatKind.INVITED, null, "周工", "电梯厂家技术员", false, today);
        name(id, SeatKind.INVITED, null, "刘经理", "物业公司项目经理", false, today);
        for (int i = 0; i < 8; i++) {
            InterestGroup group = groups.get(i < 6 ? 2 : i - 6);
            volunteers.add(Volunteer.registered(group, residents.get(i).personId(), String.format("%06d", 104_729 + 99_991 * i), residents.get(i).name(),
                    i % 2 == 0, today.plusDays(CONVENED + 5L)));
        }
        draws.make(consultation, today);
        act.on(consultation.dossier()).fact("sample", true).fact("stage", consultation.stage());
        return id;
    }

    /** These hold the seats of a matter that exists already, in turn for each interest. */
    @Guarded("deliberation.import")
    public void seat(@Of(Consultation.class) long id, List<Actor> people) {
        Consultation consultation = consultations.get(id);
        LocalDate today = LocalDate.now(clock);
        List<InterestGroup> groups = new ArrayList<>();
        for (String name : consultation.interestGroups()) {
            InterestGroup group = InterestGroup.counted(id, groups.size() + 1, name, people.size(), COUNTED_BY);
            group.allot(-Math.floorDiv(groups.size() - people.size(), consultation.interestGroups().size()));
            repository.add(group);
            groups.add(group);
        }
        SeatPlan plan = SeatPlan.of(id);
        plan.allot(people.size(), OfficialShare.THIRD, at(today));
        repository.add(plan);
        for (int i = 0; i < people.size(); i++) {
            Seat seat = Seat.named(id, new Naming(SeatKind.ELECTED, groups.get(i % groups.size()).id(), people.get(i).name(), "居民推选", false, true),
                    new SeatCodes().next(), at(today));
            seat.take(people.get(i).personId());
            repository.add(seat);
        }
        act.fact("sample", true).fact("seats", people.size());
    }

    private Consultation convening(long areaId, long workerId, LocalDate today) {
        Consultation consultation = Consultation.draft(areaId, Topic.of("三号楼加装电梯：装不装、怎么装、钱怎么分",
                "三号楼七层、没有电梯。高层老人上下楼难，低层担心采光、噪声和分摊。", "装在哪一侧？费用按什么比例分？低层住户怎样补偿？"), workerId,
                at(today.plusDays(CONVENED - 2L)));
        consultation.concern(InterestGroups.of("一层、二层住户\n三层、四层住户\n五层以上住户\n租户"));
        consultation.file(FactsFile.of("三号楼 2 个单元、28 户，建于 1998 年。消防、管线已由设计单位看过，两侧都能装。",
                "每台约 48 万元，补贴 20 万元，其余由住户分摊；每年维保、电费约 9,000 元。", "办法一：北侧入户平层。办法二：南侧错层。办法三：暂不装，先做扶手和歇脚凳。",
                "加装电梯由业主依法共同决定（民法典第二百七十八条），这里只协商方案，不代替表决。"));
        consultation.plan(Gathering.between(today.plusDays(3), today.plusDays(12)));
        consultation.choose(ConsultForm.SPECIAL_COUNCIL);
        consultation.appoint(today.plusDays(16).atTime(19, 0), "社区二楼议事厅");
        consultation.accept(at(today.plusDays(CONVENED - 1L)));
        consultation.convene(at(today.plusDays(CONVENED)));
        consultation.markAsSample();
        consultations.add(consultation);
        return consultation;
    }

    private void name(long id, SeatKind kind, InterestGroup group, String name, String office, boolean woman, LocalDate today) {
        repository.add(Seat.named(id, new Naming(kind, group == null ? null : group.id(), name, office, woman, true), new SeatCodes().next(), at(today.plusDays(CONVENED + 4L))));
    }

    private Instant at(LocalDate day) {
        return day.atTime(9, 30).atZone(clock.getZone()).toInstant();
    }
}
