package org.yishi.portal.people.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.people.IdentityMethod.Evidence;

/** Whose account a resident may open alone: one's own, once, and only where it gives no power over others. */
@ApplicationScoped
public class RosterClaim {

    public static final String METHOD = "ROSTER";

    @Inject
    private RosterMethod roster;
    @Inject
    private PeopleRepository people;
    @Inject
    private AccountRepository accounts;
    @Inject
    private Clock clock;

    public Optional<PersonEntity> find(String name, String phone, String idNumberTail) {
        return roster.prove(new Evidence(0, name, phone, idNumberTail, ""))
                .filter(proof -> accounts.ofPerson(proof.personId()).isEmpty() && accounts.byLogin(phone).isEmpty())
                // what is in the register is known to neighbours; an office needs somebody who saw the person
                .filter(proof -> !isInOffice(proof.personId()))
                .flatMap(proof -> people.find(proof.personId()));
    }

    private boolean isInOffice(long personId) {
        return people.capacities(List.of(personId), LocalDate.now(clock)).stream()
                .anyMatch(capacity -> Powers.of(capacity.asCapacity().role()));
    }
}
