package org.yishi.neighborhood.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Areas;
import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;

/**
 * What the registers hold about a person. The name stands in the list of owners because the law wants a register (物业管理条例); while somebody
 * owns a unit it is needed. Who leaves the portal is untied; contact and number go, and the rolls keep a number that leads to nobody.
 */
@ApplicationScoped
public class OwnRegisterLines implements PersonalRecords {

    private static final String FIELD = "neighborhood.mydata.field.";

    @Inject
    private OwnerRepository owners;
    @Inject
    private ContestRepository contests;
    @Inject
    private RollRepository rolls;
    @Inject
    private LineRepository lines;
    @Inject
    private Areas areas;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        owners.ofPerson(personId).forEach(owner -> held.add(Held.of("neighborhood.mydata.kind.owner", Fate.UNNAMED, owner.identifiedAt())
                .with(FIELD + "compound", place(owner.areaId())).with(FIELD + "name", owner.name()).with(FIELD + "idTail", owner.idTail())
                .with(FIELD + "phone", owner.phone()).with(FIELD + "guardian", owner.guardian())));
        contests.of(personId).forEach(contest -> held.add(Held.of("neighborhood.mydata.kind.contest", Fate.UNNAMED, contest.raisedAt())
                .with(FIELD + "compound", place(contest.areaId())).with(FIELD + "unit", contest.unitCode())
                .with(FIELD + "claim", contest.claim()).with(FIELD + "answer", contest.answer())));
        return held;
    }

    private String place(long areaId) {
        return areas.find(areaId).map(area -> area.name()).orElse("");
    }

    /** Whoever owns a unit stands in the register as long as that is so. */
    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return owners.ofPerson(personId).stream().filter(owner -> holds(owner, today))
                .map(owner -> new Tie("neighborhood.mydata.tie.owner", place(owner.areaId()), null)).distinct().toList();
    }

    private boolean holds(Owner owner, LocalDate today) {
        return rolls.latest(owner.areaId()).stream().flatMap(roll -> lines.of(owner.areaId(), roll.edition(),
                lines.codesOf(owner.areaId(), roll.edition(), List.of(owner.number()))).stream()).flatMap(line -> line.heldOn(today).stream()).anyMatch(share -> share.owner() == owner.number());
    }

    @Override
    public void release(Leaver leaver) {
        owners.ofPerson(leaver.personId()).forEach(Owner::forgetContact);
    }

    @Override
    public void forget(Leaver leaver) {
        owners.ofPerson(leaver.personId()).forEach(owner -> owner.forget(Leaver.NOBODY));
        contests.of(leaver.personId()).forEach(contest -> contest.unname(leaver));
    }
}
