package org.yishi.cobuilding.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.appraisal.Appraisal;
import org.yishi.cobuilding.appraisal.AppraisalRepository;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.text.Texts;

/** Whose turn it is in an agreement, and what there is to do. A unit hears of its own agreements only. */
@ApplicationScoped
@Open("answers for the sides that the caller says it speaks for; links and titles alone")
public class AgreementWork {

    @Inject
    private AgreementRepository agreements;
    @Inject
    private AppraisalRepository appraisals;
    @Inject
    private Cases cases;
    @Inject
    private Days days;
    @Inject
    private Texts texts;

    /** @param sides units, 0 for the community */
    List<ToDo> of(long areaId, Set<Long> sides) {
        List<Agreement> open = agreements.of(List.of(areaId)).stream().filter(one -> !one.state().isOver()
                && (sides.contains(Sides.COMMUNITY) || sides.contains(one.unitId()))).toList();
        Map<String, CaseView> courses = cases.views(open.stream().map(Agreement::dossier).toList());
        Map<Long, List<Appraisal>> scores = appraisals.of(open.stream().map(Agreement::id).toList()).stream()
                .collect(Collectors.groupingBy(Appraisal::agreementId));
        List<ToDo> all = new ArrayList<>();
        for (Agreement one : open) {
            for (boolean unit : new boolean[] {false, true}) {
                if (sides.contains(unit ? one.unitId() : Sides.COMMUNITY)) {
                    task(one, unit, scores.getOrDefault(one.id(), List.of())).ifPresent(task -> all.add(toDo(one, task, courses.get(one.dossier()))));
                }
            }
        }
        return all;
    }

    private Optional<String> task(Agreement one, boolean unit, List<Appraisal> scores) {
        boolean mine = switch (one.state()) {
            case PROPOSED -> one.isAnsweredByUnit() == unit;
            case NEGOTIATING -> !one.assent().isAgreed(unit);
            case SIGNING -> one.assent().signedOn(unit) == null;
            case SIGNED -> !days.today().isBefore(one.terms().from());
            case ACTIVE -> !days.today().isBefore(one.terms().until().minusDays(days.number("cobuilding.reviewDays", one.areaId())));
            case SUSPENDED -> true;
            case REVIEW -> scores.stream().noneMatch(score -> score.isByUnit() == unit) || scores.size() == 2;
            case ENDING -> !one.settlement().isAgreed(unit);
            default -> false;
        };
        return mine ? Optional.of(one.state().name()) : Optional.empty();
    }

    private ToDo toDo(Agreement one, String task, CaseView course) {
        ToDo toDo = ToDo.of(one.dossier(), one.areaId(), one.title(), texts.get("cobuilding.todo.agreement." + task),
                "/cobuilding/agreement/manage?id=" + one.id());
        LocalDate due = one.suspendedUntil() != null ? one.suspendedUntil() : one.state() == AgreementState.ACTIVE ? one.terms().until()
                : course == null ? null : course.current().stream().map(StageView::due).filter(day -> day != null).min(Comparator.naturalOrder())
                        .orElse(null);
        return due == null ? toDo : toDo.due(due);
    }
}
