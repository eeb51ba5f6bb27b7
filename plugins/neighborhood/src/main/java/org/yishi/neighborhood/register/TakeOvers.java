package org.yishi.neighborhood.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.register.book.Comparison;
import org.yishi.neighborhood.register.book.KnownOwner;
import org.yishi.neighborhood.register.book.LineChange;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/** Makes a compared file the register in force: a new edition, or nothing where somebody changed the register in between. */
@ApplicationScoped
public class TakeOvers {

    @Inject
    private RegisterInForce register;
    @Inject
    private RollRepository rolls;
    @Inject
    private OwnerRepository owners;
    @Inject
    private Editions editions;
    @Inject
    private OwnerTies ties;
    @Inject
    private Act act;

    @Guarded("neighborhood.keepRegister")
    public RollVersion takeOver(@In long areaId, ImportRun run) {
        Comparison found = run.comparison();
        if (found == null || !found.isFit()) {
            throw new Refusal("neighborhood.register.refusal.errors");
        }
        rolls.latestForWriting(areaId);
        if (register.edition(areaId) != found.edition()) {
            throw new Refusal("neighborhood.register.refusal.changedMeanwhile");
        }
        List<Owner> fresh = found.fresh().stream().map(one -> Owner.known(areaId, one.number(), one.kind(), one.name(), one.id(),
                one.phone().isEmpty() ? null : one.phone(), one.guardian().isEmpty() ? null : one.guardian())).toList();
        Roll made = editions.write(areaId, RollOrigin.IMPORT, run.order().fileName() + " · " + run.order().asOf(),
                new Editions.Change(found.lines(), found.ended(), fresh));
        Map<Integer, KnownOwner> completed = found.completed().stream().collect(Collectors.toMap(KnownOwner::number, Function.identity()));
        owners.numbered(areaId, completed.keySet()).forEach(owner -> owner.completed(completed.get(owner.number()).id()));
        ties.endWhereSold(areaId);
        act.fact("sha256", run.order().sha256()).fact("asOf", run.order().asOf()).fact("added", found.count(LineChange.Kind.ADDED))
                .fact("changed", found.count(LineChange.Kind.CHANGED)).fact("ended", found.count(LineChange.Kind.ENDED))
                .fact("unchanged", found.unchanged());
        return made.asVersion();
    }
}
