package org.yishi.neighborhood.founding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;

/** How the assembly of a compound comes into being, for everybody. */
@Named("neighborhoodShowFounding")
@RequestScoped
public class ShowFoundingView {

    @Inject
    private Foundings foundings;
    @Inject
    private Cases cases;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private Founding founding;

    public void load() {
        currentArea.enter(area);
        founding = foundings.latest(area).orElse(null);
    }

    /** Null where none was begun. */
    public Founding getFounding() {
        return founding;
    }

    /** Null where no meeting has failed. */
    public LocalDate getReviseUntil() {
        return foundings.reviseUntil(founding);
    }

    public CaseView getCourse() {
        return cases.view(founding.dossier());
    }

    public List<GroupMember> getGroup() {
        return foundings.group(founding.id());
    }

    /** The newest edition of each kind. */
    public List<Draft> getDrafts() {
        Map<DraftKind, Draft> newest = new LinkedHashMap<>();
        foundings.drafts(founding.id()).forEach(draft -> newest.putIfAbsent(draft.kind(), draft));
        return List.copyOf(newest.values());
    }

    /** Whether the drafts are voted on and in force. */
    public boolean isInForce(Draft draft) {
        return founding.meeting().matters() == Founding.Said.YES && !draft.kind().item().isEmpty();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
