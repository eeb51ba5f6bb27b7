package org.yishi.decisions.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Danger to life or property (紧急事项): the committee reports it, the street consents that the work goes ahead. */
@ApplicationScoped
public class Emergencies {

    @Inject
    private MatterRepository repository;
    @Inject
    private GovernedAreas governed;
    @Inject
    private Cases cases;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("decisions.implement")
    public void report(@Of(Matter.class) long id, String danger, LocalDate since) {
        Matter matter = repository.get(id);
        Optional<RefusedDanger> before = RefusedDanger.of(matter);
        matter.reportDanger(danger, since);
        before.ifPresent(repository::keep);
        act.fact("emergency", "reported");
    }

    @Guarded("decisions.consent")
    public void consent(@Of(Matter.class) long id, String text) {
        Matter matter = repository.get(id);
        int days = Integer.parseInt(cases.view(matter.dossier()).parameters().get("decisions.catchUpDays"));
        matter.consent(text, current.get().personId(), LocalDate.now(clock), days);
        act.fact("emergency", "consented").fact("until", matter.emergency().until());
    }

    /** The work has to wait for the decision; the reason is public. */
    @Guarded("decisions.consent")
    public void refuse(@Of(Matter.class) long id, String text) {
        Matter matter = repository.get(id);
        matter.refuse(text, current.get().personId(), LocalDate.now(clock));
        act.fact("emergency", "refused").fact("reason", matter.emergency().answer());
    }

    /** What was refused before the danger was reported anew, oldest first. */
    @Open("why the street refused is public, also when the danger is reported again")
    public List<RefusedDanger> refusedBefore(long id) {
        return repository.refusedDangers(id);
    }

    /** What the street is to answer in the area and below it. */
    @Guarded(value = "decisions.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Matter> waiting(@In long areaId) {
        return repository.unfinishedOf(governed.within(areaId)).stream().filter(Matter::isConsentAwaited).toList();
    }
}
