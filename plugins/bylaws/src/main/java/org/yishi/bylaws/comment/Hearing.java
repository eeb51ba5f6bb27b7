package org.yishi.bylaws.comment;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.People;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** When people are heard on a draft, and whose words change it. */
@ApplicationScoped
@Open("refuses only; what it reads is public or the actor's own")
public class Hearing {

    @Inject
    private Cases cases;
    @Inject
    private People people;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** Not in the future, and not before people could be heard. */
    public LocalDate requireDay(BylawVersion version, LocalDate day) {
        LocalDate from = cases.view(version.dossier()).stage(version.stage().name()).map(StageView::heldOn).orElse(day);
        if (day.isAfter(LocalDate.now(clock)) || day.isBefore(from)) {
            throw new Refusal("bylaws.refusal.saidOn", from).at("heldOn");
        }
        return day;
    }

    /** Lives, owns, works or speaks for somebody here: it is their bylaw. */
    public void requireBelonging(BylawVersion version) {
        boolean here = people.capacities(current.get().personId()).stream().flatMap(capacity -> areas.lineage(capacity.areaId()).stream())
                .anyMatch(area -> area.id() == version.areaId());
        if (!here) {
            throw new Refusal("bylaws.refusal.notFromHere");
        }
    }
}
