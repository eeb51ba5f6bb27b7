package org.yishi.cobuilding.desk;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.conference.Conferences;
import org.yishi.cobuilding.paper.Days;
import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.text.Texts;

/** Reminds whoever convenes it of the joint conference of the quarter. */
@ApplicationScoped
@Open("when the next conference is due is public")
public class ConferenceWork {

    @Inject
    private Conferences conferences;
    @Inject
    private Days days;
    @Inject
    private Texts texts;

    /** From a month before it is due. */
    Optional<ToDo> toDo(long areaId) {
        return conferences.due(areaId).filter(due -> !due.minusMonths(1).isAfter(days.today()))
                .map(due -> ToDo.of("cobuilding/conference/area" + areaId, areaId, texts.get("cobuilding.conference.list.title"),
                        texts.get("cobuilding.todo.convene"), "/cobuilding/conference/convene?area=" + areaId).due(due));
    }
}
