package org.yishi.neighborhood.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.rule.owners.OwnersRegister;

/** Joint demands: beginning one, signing, and what is known of it to everybody. Who signed is never shown, only how many. */
@ApplicationScoped
public class Petitions {

    @Inject
    private PetitionRepository repository;
    @Inject
    private Owners owners;
    @Inject
    private Subjects subjects;
    @Inject
    private Messages messages;
    @Inject
    private Event<PetitionReached> reached;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Begins one; whoever begins it has signed it. @param aboutId as {@link Subjects} names it */
    @Guarded("neighborhood.petition")
    public long begin(@In long areaId, PetitionKind kind, long aboutId, String text) {
        long actor = current.get().personId();
        Subjects.Subject about = subjects.require(areaId, kind, aboutId, actor);
        if (!repository.open(areaId, kind, aboutId, about.personId()).isEmpty()) {
            throw new Refusal("neighborhood.petition.refusal.running").at("about");
        }
        Petition petition = repository.add(Petition.begun(areaId, kind, aboutId, about.personId(), about.title(), text, actor, today()));
        act.on(petition.dossier()).fact("kind", kind).fact("about", aboutId);
        messages.tell(Message.about("neighborhood.petitionBegun", areaId, petition.dossier(), Audience.residents(areaId),
                "/neighborhood/petition/sign?id=" + petition.id(), petition.title()));
        add(petition, mine(areaId), actor, false);
        return petition.id();
    }

    /** Signs for all units of the actor. */
    @Guarded("neighborhood.sign")
    public void sign(@Of(Petition.class) long id) {
        Petition petition = repository.get(id);
        petition.requireOpen();
        act.unnamed();
        add(petition, mine(petition.areaId()), current.get().personId(), false);
    }

    /** The signed sheet, entered by somebody of the office: units, one behind the other. */
    @Guarded("neighborhood.enterSignatures")
    public void enter(@Of(Petition.class) long id, String units, LocalDate signedOn) {
        Petition petition = repository.get(id);
        petition.requireOpen();
        Set<String> named = new TreeSet<>(Arrays.asList(Typed.required(units, 20_000, "units").split("[\\s,，、;；]+")));
        Set<String> unknown = new TreeSet<>(named);
        OwnersRegister register = owners.register(petition.areaId());
        unknown.removeIf(unit -> register.partyOf(unit).isPresent());
        if (!unknown.isEmpty()) {
            throw new Refusal("neighborhood.petition.refusal.unknownUnits", String.join("、", unknown)).at("units");
        }
        Typed.between(petition.begunOn(), signedOn, today(), "on");
        add(petition, named, 0, true);
    }

    /** It is not pursued: withdrawn by whoever began it, or it has no object any more. */
    @Guarded("neighborhood.enterSignatures")
    public void end(@Of(Petition.class) long id, String why) {
        Petition petition = repository.get(id);
        petition.end(why);
        act.fact("ended", petition.kind());
    }

    @Open("joint demands are for all owners; nobody who signed is named")
    public List<Petition> of(long areaId) {
        return repository.of(List.of(areaId));
    }

    @Open("the same")
    public Petition read(long id) {
        return repository.get(id);
    }

    private void add(Petition petition, Set<String> units, long personId, boolean paper) {
        Set<String> signed = repository.signatures(petition.id()).stream().map(Signature::unit).collect(Collectors.toCollection(TreeSet::new));
        List<String> fresh = units.stream().filter(unit -> !signed.contains(unit)).sorted().toList();
        if (fresh.isEmpty()) {
            throw new Refusal("neighborhood.petition.refusal.signed").at("units");
        }
        fresh.forEach(unit -> repository.add(Signature.under(petition, unit, personId, paper, today(), Instant.now(clock))));
        signed.addAll(fresh);
        boolean enough = petition.counted(JointThreshold.of(petition.kind()).check(owners.register(petition.areaId()), signed), today());
        act.fact("units", signed.size()).fact("parties", petition.parties());
        if (enough) {
            act.fact("reached", petition.kind());
            reached.fire(new PetitionReached(petition.id(), petition.areaId(), petition.kind(), petition.aboutId(), petition.personId(),
                    petition.text(), today()));
        }
    }

    private Set<String> mine(long areaId) {
        Set<String> units = owners.units(areaId, current.get().personId());
        if (units.isEmpty()) {
            throw new Refusal("neighborhood.petition.refusal.noOwner").by("物业管理条例第六条");
        }
        return units;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
