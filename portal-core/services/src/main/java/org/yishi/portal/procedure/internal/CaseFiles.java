package org.yishi.portal.procedure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Hold;
import org.yishi.portal.procedure.Requirements;
import org.yishi.portal.procedure.WorkingCalendar;

/** Takes cases with their steps and holds from where they are kept, however many, with a fixed number of queries. */
@ApplicationScoped
public class CaseFiles {

    @Inject
    private CaseRepository repository;
    @Inject
    private KnownProcedures procedures;
    @Inject
    private FrozenParameters parameters;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    @Any
    private Instance<Requirements> requirements;
    @Inject
    private Clock clock;

    /** Nobody else acts on the case until this act is over. */
    CaseFile locked(String dossier) {
        CaseEntity entity = repository.locked(dossier).orElseThrow(() -> new NotFound("case " + dossier));
        return read(List.of(entity)).get(0);
    }

    List<CaseFile> of(Collection<String> dossiers) {
        return read(repository.of(dossiers));
    }

    List<CaseFile> open(String areaPath) {
        return read(repository.open(areaPath));
    }

    /** Cases of a plugin that does not run now are left alone. */
    private List<CaseFile> read(List<CaseEntity> found) {
        List<CaseEntity> cases = found.stream().filter(entity -> procedures.isKnown(entity.procedureName())).toList();
        List<Long> ids = cases.stream().map(CaseEntity::id).toList();
        Map<Long, List<Step>> steps = repository.steps(ids).stream()
                .collect(Collectors.groupingBy(StepEntity::caseId, Collectors.mapping(StepEntity::asStep, Collectors.toList())));
        Map<Long, List<Hold>> holds = repository.holds(ids).stream()
                .collect(Collectors.groupingBy(HoldEntity::caseId, Collectors.mapping(HoldEntity::asHold, Collectors.toList())));
        var days = calendar.days();
        return cases.stream().map(entity -> CaseFile.of(entity, procedures.get(entity.procedureName()), figures(entity),
                steps.getOrDefault(entity.id(), List.of()), holds.getOrDefault(entity.id(), List.of()), days)).toList();
    }

    /** A deadline that came with a later version of the plugin counts with today's setting. */
    private Map<String, String> figures(CaseEntity entity) {
        return parameters.ofCase(entity.areaId(), procedures.get(entity.procedureName()).settings(), entity.figures());
    }

    CaseView view(CaseFile file) {
        return file.view(LocalDate.now(clock), fulfilled(file));
    }

    /** What the plugin itself knows to be fulfilled. */
    Function<String, Set<String>> fulfilled(CaseFile file) {
        return stage -> {
            Set<String> all = new HashSet<>();
            requirements.stream().filter(bean -> bean.procedure().equals(file.procedure().name()))
                    .forEach(bean -> all.addAll(bean.fulfilled(file.entity().dossier(), stage)));
            return all;
        };
    }
}
