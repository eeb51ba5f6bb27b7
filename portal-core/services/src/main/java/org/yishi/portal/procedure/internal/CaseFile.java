package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Hold;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.rule.period.WorkingDays;

/** A case with everything that is kept of it, as its rules need it. */
record CaseFile(CaseEntity entity, Procedure procedure, Course course, Deadlines deadlines, List<Hold> holds, int steps) {

    static CaseFile of(CaseEntity entity, Procedure procedure, Map<String, String> figures, List<Step> steps, List<Hold> holds,
            WorkingDays calendar) {
        return new CaseFile(entity, procedure, Course.of(procedure, entity.begunOn(), steps),
                new Deadlines(entity.begunOn(), figures, calendar), holds, steps.size());
    }

    EntryRule entryRule(LocalDate today) {
        return new EntryRule(procedure, course, deadlines, holds, today);
    }

    CaseView view(LocalDate today, Function<String, Set<String>> fulfilled) {
        CaseDrawing drawing = new CaseDrawing(procedure, course, deadlines, today, fulfilled);
        return new CaseView(entity.dossier(), entity.areaId(), procedure.name(), entity.title(), entity.begunOn(), course.round(),
                course.isOver(), deadlines.figures(), drawing.stages(), drawing.earlier(), drawing.returns(), holds,
                holds.stream().anyMatch(hold -> hold.inForceOn(today)));
    }
}
