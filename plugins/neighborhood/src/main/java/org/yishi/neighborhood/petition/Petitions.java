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

import org.yishi.neighborhood.paper.Scan;
import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
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
    private Documents documents;
    @Inject
    private People people;
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
        add(petition, mine(areaId), actor, false, today());
        return petition.id();
    }

    /** Signs for all units of the actor. */
    @Guarded("neighborhood.sign")
    public void sign(@Of(Petition.class) long id) {
        Petition petition = repository.get(id);
        petition.requireOpen();
        act.unnamed();
        add(petition, mine(petition.areaId()), current.get().personId(), false, today());
    }

    /** The signed sheet, entered by somebody of the office: units, one behind the other. Whose units they are is told. @param sheet its scan */
    @Guarded("neighborhood.enterSignatures")
    public void enter(@Of(Petition.class) long id, String units, LocalDate signedOn, Scan sheet) {
        Petition petition = repository.get(id);
        petition.requireOpen();
        Set<String> named = new TreeSet<>(Arrays.asList(Typed.required(units, 20_000, "units").split("[\\s,，、;；]+")));
        Set<String> unknown = new TreeSet<>(named);
        OwnersRegister register = owners.register(petition.areaId());
        unknown.removeIf(unit -> register.partyOf(unit).isPresent());
        if (!unknown.isEmpty()) {
            throw new Refusal("neighborhood.petition.refusal.unknownUnits", String.join("、", unknown)).at("units");
        }
        LocalDate on = Typed.between(petition.begunOn(), signedOn, today(), "on");
        documents.keep(petition.areaId(), petition.dossier(), Privacy.OFFICE, sheet.required("file").name(), sheet.content());
        Set<String> fresh = add(petition, named, 0, true, on);
        messages.tell(Message.about("neighborhood.signedOnPaper", petition.areaId(), petition.dossier(),
                Audience.persons(owners.persons(petition.areaId(), fresh)), "/neighborhood/petition/sign?id=" + id, petition.title()));
    }

    /** It is not pursued: withdrawn by whoever began it, or the street ends it because it has no object any more. */
    @Guarded("neighborhood.endPetition")
    public void end(@Of(Petition.class) long id, String why) {
        Petition petition = repository.get(id);
        if (!mayEnd(petition)) {
            throw new Refusal("neighborhood.petition.refusal.otherEnd").by(petition.kind().source());
        }
        petition.end(why);
        act.fact("ended", petition.kind());
    }

    /** What it asks for cannot come about any more. */
    @Guarded("neighborhood.carryOut")
    public void lapse(@Of(Petition.class) long id, String why) {
        Petition petition = repository.get(id);
        petition.end(why);
        act.fact("lapsed", petition.kind());
    }

    @Open("joint demands are for all owners; nobody who signed is named")
    public List<Petition> open(PetitionKind kind, long aboutId) {
        return repository.open(kind, aboutId);
    }

    /** Nobody whom it is about ends it: only who began it, and the street. */
    @Open("the reader's own")
    public boolean mayEnd(Petition petition) {
        long person = current.get().personId();
        return petition.stage() == Petition.Stage.OPEN && (person > 0 && person == petition.begunBy()
                || people.holds(person, Role.STREET_OFFICER, petition.areaId()));
    }

    @Open("joint demands are for all owners; nobody who signed is named")
    public List<Petition> of(long areaId) {
        return repository.of(List.of(areaId));
    }

    @Open("the same")
    public Petition read(long id) {
        return repository.get(id);
    }

    /** @return the units that had not signed before */
    private Set<String> add(Petition petition, Set<String> units, long personId, boolean paper, LocalDate on) {
        Set<String> signed = repository.signatures(petition.id()).stream().map(Signature::unit).collect(Collectors.toCollection(TreeSet::new));
        List<String> fresh = units.stream().filter(unit -> !signed.contains(unit)).sorted().toList();
        if (fresh.isEmpty()) {
            throw new Refusal("neighborhood.petition.refusal.signed").at("units");
        }
        fresh.forEach(unit -> repository.add(Signature.under(petition, unit, personId, paper, on, Instant.now(clock))));
        signed.addAll(fresh);
        boolean enough = petition.counted(JointThreshold.of(petition.kind()).check(owners.register(petition.areaId()), signed), today());
        act.fact("units", signed.size()).fact("parties", petition.parties());
        if (enough) {
            act.fact("reached", petition.kind());
            reached.fire(new PetitionReached(petition.id(), petition.areaId(), petition.kind(), petition.aboutId(), petition.personId(),
                    petition.text(), today()));
        }
        return Set.copyOf(fresh);
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
