package org.yishi.portal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.yishi.portal.access.Actor;
import org.yishi.portal.people.internal.PeopleRepository;

/** Gives people a number by which a worker finds them. */
@ApplicationScoped
public class Phones {

    @Inject
    private PeopleRepository people;

    @Transactional
    public String of(Actor person) {
        String phone = "1390000" + String.format("%04d", person.personId() % 10_000);
        people.find(person.personId()).orElseThrow().correct(person.name(), phone);
        return phone;
    }
}
