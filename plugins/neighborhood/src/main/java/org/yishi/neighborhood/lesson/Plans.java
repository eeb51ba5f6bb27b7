package org.yishi.neighborhood.lesson;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchFigures;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.compound.CompoundAreas;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

/** The yearly plan of a branch (三会一课、主题党日) and how far it is fulfilled. */
@ApplicationScoped
public class Plans {

    @Inject
    private LessonRepository repository;
    @Inject
    private BranchRepository branches;
    @Inject
    private BranchFigures figures;
    @Inject
    private Settings settings;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Plans the whole year at once: what is due by the rule, each with its kind as topic until somebody words it. */
    @Guarded("neighborhood.leadBranch")
    public void plan(@Of(Branch.class) long branchId, int year) {
        Branch branch = branches.get(branchId);
        branch.requireWork();
        int now = LocalDate.now(clock).getYear();
        if (year < now || year > now + 1) {
            throw new Refusal("neighborhood.lesson.refusal.year", now, now + 1).at("year");
        }
        if (!ofYear(branch, year).isEmpty()) {
            throw new Refusal("neighborhood.lesson.refusal.planned", year);
        }
        List<YearPlanRule.Due> due = rule(branch).of(year, branch.electedOn());
        due.forEach(one -> repository.add(Lesson.planned(branch, one, texts.get("neighborhood.lesson.kind." + one.kind()))));
        act.fact("year", year).fact("planned", due.size());
    }

    /** One more beyond the rule. */
    @Guarded("neighborhood.leadBranch")
    public long add(@Of(Branch.class) long branchId, LessonKind kind, String topic, YearMonth month) {
        Branch branch = branches.get(branchId);
        branch.requireWork();
        Lesson lesson = repository.add(Lesson.planned(branch, new YearPlanRule.Due(kind, month.atDay(1), month.atEndOfMonth()), topic));
        act.fact("planned", 1);
        return lesson.id();
    }

    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<Lesson> year(@Of(Branch.class) long branchId, int year) {
        return ofYear(branches.get(branchId), year);
    }

    /** Missed ones of all branches in the area, for the higher party organisation. */
    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<Lesson> missed(@In long areaId) {
        List<Long> ids = branches.living(CompoundAreas.within(areas, areaId)).stream().map(Branch::id).toList();
        return repository.missed(ids, LocalDate.now(clock));
    }

    private List<Lesson> ofYear(Branch branch, int year) {
        return repository.between(branch.id(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private YearPlanRule rule(Branch branch) {
        Map<LessonKind, Integer> months = new EnumMap<>(LessonKind.class);
        Stream.of(LessonKind.values()).forEach(kind -> months.put(kind, settings.number(kind.setting(), branch.areaId())));
        if (!figures.form(branch.areaId()).hasCommittee(branch.formal())) {
            months.remove(LessonKind.COMMITTEE);
            months.remove(LessonKind.GROUP);
        }
        return new YearPlanRule(months);
    }
}
