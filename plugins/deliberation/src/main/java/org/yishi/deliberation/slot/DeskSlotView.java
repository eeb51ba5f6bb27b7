package org.yishi.deliberation.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Drafts;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.consultation.StageLine;
import org.yishi.deliberation.statement.Moderations;
import org.yishi.portal.access.Access;
import org.yishi.portal.area.Area;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What there is to do in consultations, on the desk of those who work for the area. */
@Named("deliberationDesk")
@RequestScoped
public class DeskSlotView {

    @Inject
    private Drafts drafts;
    @Inject
    private Moderations moderations;
    @Inject
    private AreasBelow below;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private List<Task> tasks;

    /**
     * A consultation and its next step.
     *
     * @param place   the compound whose matter it is; empty where it is one of the whole community
     * @param step    what is to be done next; names a message
     * @param waiting statements in the moderator's queue
     */
    public record Task(long id, String title, String place, Stage stage, String step, long waiting) {
    }

    public boolean isMine() {
        return currentArea.get() != null && access.may("deliberation.open", currentArea.get().id());
    }

    public List<Task> getTasks() {
        if (tasks == null) {
            long areaId = currentArea.get().id();
            List<Consultation> unfinished = drafts.unfinished(areaId);
            Map<Long, Long> waiting = moderations.waiting(areaId, unfinished.stream().map(Consultation::id).toList());
            Map<Long, String> compounds = below.compounds(areaId).stream().filter(place -> place.id() != areaId).collect(Collectors.toMap(Area::id, Area::name));
            tasks = unfinished.stream().map(c -> task(c, compounds.getOrDefault(c.areaId(), ""), waiting.getOrDefault(c.id(), 0L))).toList();
        }
        return tasks;
    }

    private Task task(Consultation consultation, String place, long waiting) {
        Stage stage = consultation.stageOn(LocalDate.now(clock));
        return new Task(consultation.id(), consultation.topic().title(), place, stage, StageLine.next(consultation, stage), waiting);
    }
}
