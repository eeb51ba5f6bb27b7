package org.yishi.representatives.contact;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDos;
import org.yishi.representatives.biography.ContactChapters;
import org.yishi.representatives.representative.Card;
import org.yishi.representatives.representative.Level;
import org.yishi.representatives.representative.RepresentativeKind;
import org.yishi.representatives.representative.Representatives;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.Queries;
import org.yishi.testkit.TimeTravel;
import org.yishi.testkit.Told;

import jakarta.inject.Inject;

/** A station with a deputy, and what tests of entries do with it. */
abstract class ContactCase {

    @Inject
    Given given;
    @Inject
    Representatives representatives;
    @Inject
    Contacts contacts;
    @Inject
    Desks desks;
    @Inject
    Handlings handlings;
    @Inject
    Ratings ratings;
    @Inject
    Followings followings;
    @Inject
    Bundles bundles;
    @Inject
    ContactRepository repository;
    @Inject
    ContactToDos deadlines;
    @Inject
    ContactChapters chapters;
    @Inject
    ToDos toDos;
    @Inject
    Ties ties;
    @Inject
    BroughtOn broughtOn;
    @Inject
    Told told;
    @Inject
    Queries queries;
    @Inject
    TimeTravel time;
    @Inject
    CurrentActor current;
    @Inject
    PermissionsMatrix matrix;

    Area here;
    Actor deputy;
    Actor clerk;
    Actor street;
    Actor head;
    Actor resident;

    @BeforeEach
    void aStationWithADeputy() {
        here = given.community();
        clerk = given.person(Role.COMMITTEE_WORKER, here);
        street = given.person(Role.STREET_OFFICER, here);
        head = given.person(Role.PARTY_ORGANISATION_MEMBER, here);
        resident = given.withAccount(given.person(Role.RESIDENT, here));
        deputy = deputy();
    }

    Actor deputy() {
        Actor one = given.person(Role.REPRESENTATIVE, here);
        long card = current.as(one, () -> representatives.introduce(here.id(), new Card(RepresentativeKind.PEOPLES_DEPUTY, Level.COUNTY, "第1选区", "",
                given.today().minusYears(1), given.today().plusYears(2))));
        current.as(clerk, () -> representatives.show(card));
        return one;
    }

    static ContactWords words(boolean urgent) {
        return ContactWords.of(ContactKind.VISIT, Category.SAFETY, "围墙裂了", "围起来", "3栋", urgent);
    }

    Entry entry(ContactCaller caller, LocalDate on) {
        return new Entry(0, caller, words(false), on, null, 10);
    }

    Receipt logged() {
        return current.as(deputy, () -> contacts.log(here.id(), entry(ContactCaller.of(null, "李大爷", "13800000000", false), given.today())));
    }

    long written() {
        return current.as(resident, () -> contacts.write(here.id(), 0, words(false), given.today(), true)).id();
    }

    void forward(long id) {
        current.as(clerk, () -> handlings.forward(id, HandlingBody.STREET, "", "", "归街道管"));
    }

    void accept(long id) {
        current.as(street, () -> handlings.accept(id, "赵静 5550001", given.today().plusDays(5)));
    }

    void reply(long id) {
        current.as(street, () -> handlings.reply(id, Verdict.DONE, null, "已经修好", "张主任"));
    }

    ContactState state(long id) {
        return contacts.read(id).state();
    }
}
