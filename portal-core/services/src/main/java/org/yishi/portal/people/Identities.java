package org.yishi.portal.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.IdentityMethod.Evidence;
import org.yishi.portal.people.IdentityMethod.Proof;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.CounterMethod;
import org.yishi.portal.people.internal.IdNumber;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.people.internal.Persons;
import org.yishi.portal.people.internal.Residence;

/** The counter: a worker has somebody before him, sees a document and confirms who it is. Every look is written down. */
@ApplicationScoped
public class Identities {

    private static final int MOST_FOUND = 20;

    @Inject
    private PeopleRepository people;
    @Inject
    private AccountRepository accounts;
    @Inject
    private Persons persons;
    @Inject
    private CounterMethod counter;
    @Inject
    private Residence residence;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Enough to tell persons of one name apart. */
    public record Found(long id, String name, String phone, LocalDate birthDate, IdentityLevel level) {
    }

    /** What the register says about somebody. */
    public record File(long id, String name, String phone, LocalDate birthDate, String idNumberTail, IdentityLevel level,
            String confirmedHow, Instant confirmedAt, boolean hasAccount, List<Capacity> capacities) {
    }

    /** @param words beginning of the name, or a phone number */
    @Guarded(value = "portal.confirmIdentity", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Found> search(@In long areaId, String words) {
        String text = words == null ? "" : words.strip();
        if (text.codePointCount(0, text.length()) < 2) {
            throw new Refusal("portal.people.refusal.searchWords").at("words");
        }
        String phone = PhoneNumber.parse(text).map(PhoneNumber::digits).orElse("");
        List<PersonEntity> found = people.search(areas.get(areaId).path(), text, phone, MOST_FOUND);
        found.forEach(person -> act.concerning(person.id()));
        return found.stream().map(person -> new Found(person.id(), person.name(), PhoneNumber.masked(person.phone()), person.birthDate(),
                person.identityLevel())).toList();
    }

    @Guarded(value = "portal.confirmIdentity", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public File file(@In long areaId, long personId) {
        PersonEntity person = persons.concernedIn(areaId, personId);
        act.concerning(personId);
        String path = areas.get(areaId).path();
        List<Capacity> here = people.history(personId).stream().map(CapacityEntity::asCapacity)
                .filter(capacity -> areas.find(capacity.areaId()).filter(area -> area.path().startsWith(path)).isPresent()).toList();
        return new File(personId, person.name(), PhoneNumber.masked(person.phone()), person.birthDate(), person.idNumberTail(),
                person.identityLevel(), person.confirmedHow(), person.confirmedAt(), accounts.ofPerson(personId).isPresent(), here);
    }

    /**
     * @param document kind of the document that was seen
     * @param idNumber in full, or empty where the document has none; only its keyed hash and its end are kept
     */
    @Guarded("portal.confirmIdentity")
    public IdentityLevel confirm(@In long areaId, long personId, Document document, String idNumber) {
        return confirm(areaId, persons.concernedIn(areaId, personId), document, idNumber);
    }

    /** Somebody who is in no register yet, or has come from another community; confirmed in the same act. */
    @Guarded("portal.confirmIdentity")
    public long register(@In long areaId, String name, String phone, LocalDate birthDate, Document document, String idNumber) {
        Optional<PersonEntity> known = IdNumber.parse(idNumber == null ? "" : idNumber).flatMap(counter::known);
        if (known.isPresent() && !known.get().name().equals(name == null ? "" : name.strip())) {
            throw new Refusal("portal.people.refusal.otherName").at("name");
        }
        PersonEntity person = known.orElseGet(() -> persons.enter(name, phone, birthDate));
        confirm(areaId, person, document, idNumber);
        return person.id();
    }

    private IdentityLevel confirm(long areaId, PersonEntity person, Document document, String idNumber) {
        if (document == null) {
            throw new Refusal("portal.people.refusal.document").at("document");
        }
        if (person.id() == current.get().personId()) {
            throw new Refusal("portal.people.refusal.oneself");
        }
        persons.requireOwnPhone(areaId, person);
        Proof proof = counter.prove(new Evidence(person.id(), person.name(), person.phone(), idNumber, document.name())).orElseThrow();
        person.confirm(proof.level(), counter.name(), current.get().personId(), Instant.now(clock));
        residence.see(person.id(), areaId);
        act.on(person.dossier()).fact("level", proof.level()).fact("method", counter.name()).fact("document", document)
                .concerning(person.id());
        return proof.level();
    }
}
