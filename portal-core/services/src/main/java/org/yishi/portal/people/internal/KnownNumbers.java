package org.yishi.portal.people.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.IdentityNumbers;

/** Recognises identity numbers for the registers of plugins. */
@ApplicationScoped
public class KnownNumbers implements IdentityNumbers {

    @Inject
    private PeopleRepository people;
    @Inject
    private KeyedHash hash;

    @Override
    public Optional<Recognised> read(String typed) {
        return IdNumber.parse(typed).map(number -> new Recognised(hash.of(number), number.tail(), number.birthDate()));
    }

    @Override
    public Optional<Long> personWith(String name, String keyedHash) {
        return people.withIdNumber(keyedHash).filter(person -> person.name().equals(name))
                .filter(person -> person.identityLevel().atLeast(IdentityLevel.L3)).map(PersonEntity::id);
    }

    @Override
    public boolean isOf(long personId, String name, String keyedHash) {
        return named(personId, name).filter(person -> keyedHash.equals(person.idNumberHash())).isPresent();
    }

    @Override
    public boolean endsAs(long personId, String name, String tail) {
        return named(personId, name).filter(person -> tail.equals(person.idNumberTail())).isPresent();
    }

    private Optional<PersonEntity> named(long personId, String name) {
        return people.find(personId).filter(person -> person.name().equals(name));
    }
}
