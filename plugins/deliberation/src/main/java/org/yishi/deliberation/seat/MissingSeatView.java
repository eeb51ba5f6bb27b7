package org.yishi.deliberation.seat;

import java.util.HashMap;
import java.util.Map;

import org.yishi.deliberation.consultation.ConsultationVisitView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Saying that a group is missing. */
@Named("deliberationMissingSeat")
@RequestScoped
public class MissingSeatView extends ConsultationVisitView {

    @Inject
    private Groups groups;
    @Inject
    private PartSeatView parts;

    private final Map<String, Object> values = new HashMap<>();

    public String say() {
        groups.claim(getId(), (String) values.get("group"), (String) values.get("why"));
        return done("seat/missing", "deliberation.seat.missing.done");
    }

    public SeatBoard getBoard() {
        return parts.of(getId());
    }

    public boolean isCircleOpen() {
        return parts.isCircleOpen(getBoard());
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }
}
