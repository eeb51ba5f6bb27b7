package org.yishi.portal.people.internal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.IdentityMethod;

/** ROSTER (名册核对): the person knows name, phone number and end of the identity number as the register has them. */
@ApplicationScoped
public class RosterMethod implements IdentityMethod {

    @Inject
    private PeopleRepository people;

    @Override
    public String name() {
        return RosterClaim.METHOD;
    }

    @Override
    public Optional<Proof> prove(Evidence evidence) {
        String name = evidence.name() == null ? "" : evidence.name().strip();
        String tail = evidence.idNumber() == null ? "" : evidence.idNumber().strip().toUpperCase(java.util.Locale.ROOT);
        List<PersonEntity> fitting = people.withPhone(evidence.phone()).stream()
                .filter(person -> person.name().equals(name) && tail.equals(person.idNumberTail()))
                .filter(person -> person.identityLevel().atLeast(IdentityLevel.L2)).toList();
        // two that fit prove neither
        return fitting.size() == 1 ? Optional.of(new Proof(fitting.get(0).id(), IdentityLevel.L2)) : Optional.empty();
    }
}
