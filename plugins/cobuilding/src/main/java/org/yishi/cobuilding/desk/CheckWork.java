package org.yishi.cobuilding.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.Checkers;
import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.text.Texts;

/** Texts that wait for their check, for whoever may check them. */
@ApplicationScoped
@Open("what waits for the caller; links and titles alone")
public class CheckWork {

    @Inject
    private AgreementRepository agreements;
    @Inject
    private Checkers checkers;
    @Inject
    private Cases cases;
    @Inject
    private Texts texts;

    List<ToDo> of(long areaId) {
        List<Agreement> waiting = agreements.of(List.of(areaId)).stream().filter(checkers::isCalled).toList();
        Map<String, CaseView> courses = cases.views(waiting.stream().map(Agreement::dossier).toList());
        return waiting.stream().map(one -> toDo(one, courses.get(one.dossier()))).toList();
    }

    private ToDo toDo(Agreement one, CaseView course) {
        ToDo toDo = ToDo.of(one.dossier(), one.areaId(), one.title(), texts.get("cobuilding.todo.agreement.LEGAL_CHECK"),
                "/cobuilding/agreement/check?id=" + one.id());
        LocalDate due = course.current().stream().map(StageView::due).filter(Objects::nonNull).findFirst().orElse(null);
        return due == null ? toDo : toDo.due(due);
    }
}
