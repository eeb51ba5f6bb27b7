package org.yishi.cobuilding.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.paper.Scan;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.side.Sides;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

/** Services under agreements: entered by one side, confirmed by both and by some of those who were served. */
@ApplicationScoped
public class Services {

    private static final String SAMPLE = "cobuilding.sampleSize";
    private static final String LEAST = "cobuilding.minCell";

    @Inject
    private ServiceRepository repository;
    @Inject
    private AgreementRepository agreements;
    @Inject
    private UnitRepository units;
    @Inject
    private Documents documents;
    @Inject
    private Sides sides;
    @Inject
    private Days days;
    @Inject
    private Messages messages;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param evidence a photo or a signed sheet; may be missing */
    @Guarded("cobuilding.serve")
    public long enter(@Of(Agreement.class) long agreementId, Service.Words words, Scan evidence) {
        Agreement agreement = agreements.get(agreementId);
        sides.requireOne(agreement.areaId(), "cobuilding.serve", Sides.COMMUNITY, agreement.unitId());
        if (!agreement.state().takesServices()) {
            throw new Refusal("cobuilding.agreement.refusal.notActive");
        }
        if (Typed.after(agreement.activeOn(), Typed.past(words.heldOn(), days.today(), "heldOn"), "heldOn").isAfter(agreement.lastDay())) {
            throw new Refusal("cobuilding.service.refusal.afterEnd", agreement.lastDay()).at("heldOn");
        }
        boolean byUnit = !sides.speaksFor(agreement.areaId(), Sides.COMMUNITY);
        Service service = repository.add(Service.entered(agreement, words, byUnit, days.today()));
        repository.handled(service.id(), current.get().personId());
        act.on(service.dossier()).fact("agreement", agreement.number()).fact("heldOn", words.heldOn()).fact("served", words.served());
        if (evidence.isThere()) {
            documents.keep(agreement.areaId(), service.dossier(), Privacy.RESIDENTS, evidence.name(), evidence.content());
        }
        messages.tell(Message.about("cobuilding.serviceEntered", agreement.areaId(), service.dossier(),
                sides.audience(agreement.areaId(), byUnit ? Sides.COMMUNITY : agreement.unitId()), "/cobuilding/service/confirm?id=" + service.id(),
                service.what(), agreement.title()));
        return service.id();
    }

    @Guarded("cobuilding.serve")
    public void confirm(@Of(Service.class) long id, boolean byUnit) {
        Service service = sided(id, byUnit);
        service.confirm(byUnit, days.today());
        repository.handled(id, current.get().personId());
        act.fact("confirmed", byUnit ? "unit" : "community");
    }

    @Guarded("cobuilding.serve")
    public void dispute(@Of(Service.class) long id, boolean byUnit, String why) {
        Service service = sided(id, byUnit);
        service.dispute(why);
        act.fact("disputed", byUnit ? "unit" : "community");
        Agreement agreement = agreements.get(service.agreementId());
        messages.tell(Message.about("cobuilding.serviceDisputed", service.areaId(), service.dossier(),
                sides.audience(service.areaId(), byUnit ? Sides.COMMUNITY : agreement.unitId()), "/cobuilding/service/confirm?id=" + id,
                service.what(), agreement.title()));
    }

    /** Whoever entered it takes back what the other side has not confirmed. */
    @Guarded("cobuilding.serve")
    public void withdraw(@Of(Service.class) long id, boolean byUnit) {
        Service service = sided(id, byUnit);
        if (!service.isEnteredBy(byUnit)) {
            throw new Refusal("cobuilding.service.refusal.confirmed");
        }
        service.withdraw(days.today());
        act.fact("withdrawn", byUnit ? "unit" : "community");
    }

    private Service sided(long id, boolean unit) {
        Service service = repository.get(id);
        sides.require(service.areaId(), unit ? agreements.get(service.agreementId()).unitId() : Sides.COMMUNITY, "cobuilding.serve");
        return service;
    }

    /** A resident who was served says how it was, once; never somebody of the unit, nor whoever entered or confirmed it for a side. */
    @Guarded("cobuilding.score")
    public void score(@Of(Service.class) long id, Satisfaction satisfaction, String remark) {
        Service service = repository.get(id);
        if (service.served() == 0 || !service.isConfirmed()) {
            throw new Refusal("cobuilding.service.refusal.notAsked");
        }
        if (!sides.livesIn(service.areaId())) {
            throw new Refusal("cobuilding.service.refusal.notResident");
        }
        long person = current.get().personId();
        if (isOfSide(service)) {
            throw new Refusal("cobuilding.service.refusal.ownSide");
        }
        if (repository.hasScored(id, person)) {
            throw new Refusal("cobuilding.service.refusal.scored");
        }
        if (line(service).answered() >= service.served()) {
            throw new Refusal("cobuilding.service.refusal.full", service.served());
        }
        repository.add(Score.given(id, person, satisfaction, remark, Instant.now(clock)));
        act.unnamed().fact("scored", id);
    }

    /** Whether the current actor speaks or spoke for the unit, or had the entry in hand for a side. */
    private boolean isOfSide(Service service) {
        long person = current.get().personId();
        long unit = agreements.get(service.agreementId()).unitId();
        return repository.isHand(service.id(), person) || units.ofPerson(person).stream().anyMatch(one -> one.unitId() == unit);
    }

    @Guarded(value = "cobuilding.score", kind = Guarded.Kind.READ)
    public boolean isOfSide(@Of(Service.class) long id) {
        return isOfSide(repository.get(id));
    }

    /** As if it had not been said: it was found that the resident did not write the sheet. */
    @Guarded("cobuilding.score")
    public void takeBack(@Of(Service.class) long id) {
        repository.takeBack(id, current.get().personId());
        act.unnamed().fact("takenBack", id);
    }

    /** What those served wrote, for both sides: without who it was, in no order that tells, and only where it is told what they said. */
    @Guarded(value = "cobuilding.serve", kind = Guarded.Kind.READ)
    public List<String> remarks(@Of(Service.class) long id) {
        Service service = repository.get(id);
        sides.requireOne(service.areaId(), "cobuilding.serve", Sides.COMMUNITY, agreements.get(service.agreementId()).unitId());
        return line(service).isTold() ? repository.remarks(id) : List.of();
    }

    @Guarded(value = "cobuilding.score", kind = Guarded.Kind.READ)
    public boolean hasScored(@Of(Service.class) long id) {
        return repository.hasScored(id, current.get().personId());
    }

    /** What was done under an agreement, the newest first. */
    @Open("services are public (domain 7.2)")
    public List<ServiceLine> of(long agreementId) {
        return lines(repository.of(List.of(agreementId)));
    }

    @Open("the same")
    public List<ServiceLine> in(long areaId) {
        return lines(repository.in(List.of(areaId)));
    }

    @Open("the same")
    public ServiceLine read(long id) {
        return line(repository.get(id));
    }

    private ServiceLine line(Service service) {
        return lines(List.of(service)).get(0);
    }

    /** The same services with what may be told of them. */
    @Open("the same")
    public List<ServiceLine> lines(List<Service> all) {
        Map<Long, Tally> tallies = repository.tallies(all.stream().map(Service::id).toList());
        return all.stream().map(one -> {
            ServiceRule rule = new ServiceRule(days.number(SAMPLE, one.areaId()));
            Tally tally = tallies.getOrDefault(one.id(), Tally.NONE);
            return new ServiceLine(one, tally.answered(), tally.from(days.number(LEAST, one.areaId())),
                    one.isWithdrawn() ? ServiceRule.State.WITHDRAWN
                            : rule.state(one.isConfirmedBy(false), one.isConfirmedBy(true), one.served(), tally.answered()),
                    rule.needed(one.served()));
        }).toList();
    }

    /** Whether an agreement is on paper alone: in force, and after so many days no service that counts. */
    @Open("the flag is public, that is what it is for")
    public boolean isIdle(Agreement agreement, List<ServiceLine> lines) {
        return agreement.activeOn() != null && !agreement.state().isOver()
                && new ZeroEntryRule(days.days(agreement.activeOn(), "cobuilding.zeroEntryDays", agreement.areaId()))
                        .isFlagged(lines.stream().filter(ServiceLine::isConfirmed).count(), days.today());
    }
}
