package org.yishi.portal.people.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.Document;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.IdentityMethod;

/**
 * COUNTER (柜台核验): a worker saw a document. With an identity card and its number the person was checked face to face (L3); any
 * other document confirms the residence (L2).
 */
@ApplicationScoped
public class CounterMethod implements IdentityMethod {

    @Inject
    private PeopleRepository people;
    @Inject
    private KeyedHash hash;

    @Override
    public String name() {
        return "COUNTER";
    }

    @Override
    public Optional<Proof> prove(Evidence evidence) {
        return people.find(evidence.personId()).map(person -> {
            boolean card = evidence.document().equals(Document.IDENTITY_CARD.name());
            String typed = evidence.idNumber() == null ? "" : evidence.idNumber().strip();
            if (typed.isEmpty()) {
                if (card) {
                    throw new Refusal("portal.people.refusal.idNumberNeeded").at("idNumber");
                }
                return new Proof(person.id(), IdentityLevel.L2);
            }
            IdNumber number = IdNumber.parse(typed).orElseThrow(() -> new Refusal("portal.people.refusal.idNumber").at("idNumber"));
            recognise(person, number);
            return new Proof(person.id(), card ? IdentityLevel.L3 : IdentityLevel.L2);
        });
    }

    /** Whether somebody with this number is known already. */
    public Optional<PersonEntity> known(IdNumber number) {
        return people.withIdNumber(hash.of(number));
    }

    private void recognise(PersonEntity person, IdNumber number) {
        String keyed = hash.of(number);
        if (person.idNumberHash() != null && !person.idNumberHash().equals(keyed)) {
            throw new Refusal("portal.people.refusal.idNumberDiffers").at("idNumber");
        }
        if (people.withIdNumber(keyed).filter(other -> other.id() != person.id()).isPresent()) {
            throw new Refusal("portal.people.refusal.idNumberOfOther").at("idNumber");
        }
        if (person.birthDate() != null && !person.birthDate().equals(number.birthDate())) {
            throw new Refusal("portal.people.refusal.birthDateDiffers").at("idNumber");
        }
        person.recogniseBy(keyed, number.tail());
        person.wasBornOn(number.birthDate());
    }
}
