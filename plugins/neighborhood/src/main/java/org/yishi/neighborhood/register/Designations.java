package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

/** Co-owners name one of them to cast their ballot, and may name another until a ballot of theirs is in a vote that is not counted yet. */
@ApplicationScoped
public class Designations {

    @Inject
    private Rolls rolls;
    @Inject
    private OwnerRepository owners;
    @Inject
    private RollUse use;
    @Inject
    private Messages messages;
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
        if (use.isBallotIn(areaId, party.key())) {
            throw new Refusal("neighborhood.register.refusal.ballotIn").at("unit").by("指导规则第二十五条");
        }
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        LocalDateTime at = from(areaId, party.key(), day);
        owners.endDesignations(areaId, party.key(), at);
        owners.add(Designation.named(areaId, party.key(), named.number(), day, at, onPaper));
        act.on(Roll.dossier(areaId)).fact("party", party.key()).fact("voter", named.number());
        List<Long> others = party.persons().stream().filter(person -> person != current.get().personId()).toList();
        if (!others.isEmpty()) {
            messages.tell(Message.about("neighborhood.designated", areaId, Roll.dossier(areaId), Audience.persons(others),
                    "/neighborhood/register/mine?area=" + areaId, unitCode.strip(), named.name()));
        }
    }

    /** From now on; by a paper from the end of the day that stands on it, so that it undoes no ballot of that day; never before an earlier word. */
    private LocalDateTime from(long areaId, String party, LocalDate day) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        LocalDateTime at = day.isBefore(now.toLocalDate()) ? day.plusDays(1).atStartOfDay() : now;
        return owners.designations(areaId, List.of(party)).stream().map(Designation::namedAt).filter(earlier -> earlier.isAfter(at))
                .max(Comparator.naturalOrder()).orElse(at);
    }

    /** Names of the co-owners of the current person's party that holds the unit; only for one of them. */
    @Guarded(value = "neighborhood.designate", kind = Guarded.Kind.READ)
    public List<String> coOwners(@In long areaId, String unitCode) {
        return rolls.partiesOf(rolls.inForce(areaId).id(), current.get().personId()).stream().filter(one -> one.units().contains(unitCode))
                .findFirst().map(party -> owners.numbered(areaId, party.owners()).stream().map(Owner::name).toList()).orElse(List.of());
    }
}
