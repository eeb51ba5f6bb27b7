package org.yishi.cobuilding.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.need.NeedRepository;
import org.yishi.cobuilding.resource.ResourceRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.text.Texts;

/** The register of the units that lie in the community. */
@ApplicationScoped
public class Units {

    @Inject
    private UnitRepository repository;
    @Inject
    private Contacts contacts;
    @Inject
    private NeedRepository needs;
    @Inject
    private ResourceRepository resources;
    @Inject
    private AgreementRepository agreements;
    @Inject
    private Texts texts;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Guarded("cobuilding.register")
    public long register(@In long areaId, Unit.Words words) {
        boolean known = repository.of(List.of(areaId)).stream().anyMatch(one -> one.isHere() && one.name().equals(words.name().strip()));
        if (known) {
            throw new Refusal("cobuilding.unit.refusal.known").at("name");
        }
        Unit unit = repository.add(Unit.registered(areaId, words, LocalDate.now(clock)));
        act.on(unit.dossier()).fact("name", unit.name()).fact("kind", unit.kind());
        return unit.id();
    }

    @Guarded("cobuilding.register")
    public void describe(@Of(Unit.class) long id, Unit.Words words) {
        Unit unit = repository.get(id);
        unit.describe(words);
        act.fact("name", unit.name()).fact("kind", unit.kind());
    }

    /**
     * It moved away or closed: what it promised stays readable. It has no voice in the conference any more and what it listed is withdrawn; its
     * contacts speak for it until its last agreement is settled.
     */
    @Guarded("cobuilding.register")
    public void leave(@Of(Unit.class) long id) {
        Unit unit = repository.get(id);
        unit.leave(LocalDate.now(clock));
        String why = texts.get("cobuilding.unit.leftTheArea");
        Stream.concat(needs.of(List.of(unit.areaId())).stream(), resources.of(List.of(unit.areaId())).stream())
                .filter(one -> one.unitId() == id && one.state().isOpen()).forEach(one -> one.withdraw(why));
        boolean settles = agreements.of(List.of(unit.areaId())).stream().anyMatch(one -> one.unitId() == id && !one.state().isOver());
        if (!settles) {
            contacts.endAll(id);
        }
        act.fact("left", LocalDate.now(clock));
    }

    @Open("which units lie in the community is public (domain 7)")
    public List<Unit> of(long areaId) {
        return repository.of(List.of(areaId));
    }

    @Open("the same")
    public Unit read(long id) {
        return repository.get(id);
    }
}
