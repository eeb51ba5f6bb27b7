package org.yishi.portal.people.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.PhoneNumber;
import org.yishi.portal.setting.Settings;

/** Finding persons where one may look for them, and entering new ones. */
@ApplicationScoped
public class Persons {

    private static final int NAME_LENGTH = 60;

    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** A person who holds or held something in the area; whoever belongs to another one is not known here. */
    public PersonEntity concernedIn(long areaId, long personId) {
        return people.find(personId).filter(person -> people.belongs(personId, areas.get(areaId).path()))
                .orElseThrow(() -> new NotFound("person " + personId));
    }

    /** Somebody new, known by name and perhaps by phone number. */
    public PersonEntity enter(String name, String phone, LocalDate birthDate) {
        String known = name == null ? "" : name.strip();
        if (known.isEmpty() || known.length() > NAME_LENGTH) {
            throw new Refusal("portal.people.refusal.name").at("name");
        }
        if (birthDate != null && birthDate.isAfter(LocalDate.now(clock))) {
            throw new Refusal("portal.people.refusal.birthDate").at("birthDate");
        }
        return people.add(PersonEntity.known(known, phoneOrNull(phone), birthDate, Instant.now(clock)));
    }

    public static String phoneOrNull(String typed) {
        return typed == null || typed.isBlank() ? null : PhoneNumber.parse(typed).map(PhoneNumber::digits)
                .orElseThrow(() -> new Refusal("portal.people.refusal.phone").at("phone"));
    }

    /** One number must not confirm many persons (domain 1.4); how many a family may share is a setting of the area. */
    public void requireOwnPhone(long areaId, PersonEntity person) {
        if (person.phone() == null) {
            return;
        }
        List<PersonEntity> others = people.withPhone(person.phone()).stream().filter(other -> other.id() != person.id())
                .filter(PersonEntity::isConfirmed).toList();
        if (others.size() >= settings.number("portal.people.personsPerPhone", areaId)) {
            throw new Refusal("portal.people.refusal.phoneUsed").at("phone");
        }
    }
}
