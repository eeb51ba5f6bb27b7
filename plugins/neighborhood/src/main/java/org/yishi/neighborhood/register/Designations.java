package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/** Co-owners name one of them to cast their ballot. */
@ApplicationScoped
public class Designations {

    @Inject
    private Rolls rolls;
    @Inject
    private OwnerRepository owners;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param voter full name of one of the co-owners */
    @Guarded("neighborhood.designate")
    public void name(@In long areaId, String unitCode, String voter, LocalDate on, boolean onPaper) {
        PartyLine party = rolls.partiesOf(rolls.inForce(areaId).id(), current.get().personId()).stream()
                .filter(one -> one.units().contains(unitCode == null ? "" : unitCode.strip())).findFirst()
                .orElseThrow(() -> new Refusal("neighborhood.register.refusal.notYours").at("unit"));
        if (party.owners().size() < 2) {
            throw new Refusal("neighborhood.register.refusal.alone").at("unit");
        }
        Owner named = owners.numbered(areaId, party.owners()).stream().filter(owner -> owner.name().equals(voter == null ? "" : voter.strip()))
                .findFirst().orElseThrow(() -> new Refusal("neighborhood.register.refusal.notCoOwner").at("voter").by("指导规则第二十五条"));
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        owners.endDesignations(areaId, party.key(), day);
        owners.add(Designation.named(areaId, party.key(), named.number(), day, onPaper));
        act.on(Roll.dossier(areaId)).fact("party", party.key()).fact("voter", named.number());
    }

    /** Names of the co-owners of the current person's party that holds the unit; only for one of them. */
    @Guarded(value = "neighborhood.designate", kind = Guarded.Kind.READ)
    public List<String> coOwners(@In long areaId, String unitCode) {
        return rolls.partiesOf(rolls.inForce(areaId).id(), current.get().personId()).stream().filter(one -> one.units().contains(unitCode))
                .findFirst().map(party -> owners.numbered(areaId, party.owners()).stream().map(Owner::name).toList()).orElse(List.of());
    }
}
