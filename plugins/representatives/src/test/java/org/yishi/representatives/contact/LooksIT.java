package org.yishi.representatives.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.testkit.PortalTest;

/** Who sees what was told and who told it, and that each look is kept. */
@PortalTest
class LooksIT extends ContactCase {

    @Test
    void personalDataOpenForThePartiesAndForNobodyElse() {
        long id = logged().id();
        List<Actor> strangers = new ArrayList<>(List.of(Actor.VISITOR, resident, deputy(), street, given.person(Role.COMMITTEE_WORKER, given.community()),
                given.person(IdentityLevel.L3)));
        for (Role role : Role.values()) {
            if (role != Role.COMMITTEE_WORKER && role != Role.PARTY_ORGANISATION_MEMBER) {
                strangers.add(given.person(role, here));
            }
        }
        for (Actor stranger : strangers) {
            assertThatThrownBy(() -> current.as(stranger, () -> contacts.sheet(id))).as("%s", stranger).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> current.as(stranger, () -> contacts.own(id))).isInstanceOf(AccessRefused.class);
        }
        assertThat(current.as(deputy, () -> contacts.sheet(id)).caller().name()).isEqualTo("李大爷");
        forward(id);
        assertThat(current.as(street, () -> contacts.sheet(id)).isCallerHidden()).as("he did not agree to be named").isTrue();
    }

    @Test
    void looksAreShownToWhoeverHasTheSlip() {
        Receipt receipt = logged();
        current.as(clerk, () -> contacts.sheet(receipt.id()));
        Followings.Followed followed = current.as(Actor.VISITOR, () -> followings.open(receipt.number(), receipt.code()));
        current.as(clerk, () -> contacts.sheet(receipt.id()));
        assertThat(followed.looks()).extracting(LookDay::part).containsExactly(Circle.Part.CLERK);
        followed = current.as(Actor.VISITOR, () -> followings.open(receipt.number(), receipt.code()));
        assertThat(followed.looks()).as("one line a day").containsExactly(new LookDay(given.today(), Circle.Part.CLERK, null, 2));
        assertThat(followed.sheet().contact().words().matter()).isEqualTo("围墙裂了");
    }

    @Test
    void whoHandlesItAndIsTheClerkTooLooksAsOneOfThem() {
        Receipt receipt = logged();
        long id = receipt.id();
        Actor member = given.person(Role.COMMITTEE_MEMBER, here);
        current.as(clerk, () -> handlings.forward(id, HandlingBody.COMMITTEE, "", "", "居委会自己办"));
        ContactSheet handling = current.as(clerk, () -> contacts.sheet(id));
        assertThat(handling.part()).isEqualTo(Circle.Part.BODY);
        assertThat(handling.isCallerHidden()).as("he did not agree to be named").isTrue();
        assertThat(handling.can("REVEAL")).isTrue();
        assertThat(current.as(member, () -> contacts.sheet(id)).isCallerHidden()).isTrue();
        assertThat(current.as(member, () -> contacts.sheet(id)).can("REVEAL")).isFalse();
        for (Actor other : List.of(member, street, head, deputy, resident, Actor.VISITOR)) {
            assertThatThrownBy(() -> current.as(other, () -> contacts.caller(id))).as("%s", other).isInstanceOf(AccessRefused.class);
        }
        assertThat(current.as(clerk, () -> contacts.caller(id)).name()).isEqualTo("李大爷");
        current.as(clerk, () -> handlings.accept(id, "杨晓岚", given.today()));
        assertThat(current.as(clerk, () -> toDos.of(here.id()))).as("it is the clerk's turn to reply").extracting(ToDo::label).contains(receipt.number());
        assertThat(current.as(Actor.VISITOR, () -> followings.open(receipt.number(), receipt.code())).looks()).containsExactlyInAnyOrder(
                new LookDay(given.today(), Circle.Part.CLERK, null, 1), new LookDay(given.today(), Circle.Part.BODY, HandlingBody.COMMITTEE, 3));
    }

    @Test
    void theClerksListShowsFirstWordsAndThatIsALookOnceADay() {
        Receipt receipt = logged();
        assertThat(current.as(clerk, () -> desks.opened(here.id(), false))).singleElement().satisfies(one -> {
            assertThat(one.gist()).isEqualTo("围墙裂了");
            assertThat(one.fresh()).isTrue();
            assertThat(one.task()).isEqualTo("decide");
        });
        current.as(clerk, () -> desks.opened(here.id(), false));
        assertThat(repository.looks(receipt.id(), 9)).hasSize(1);
        assertThat(current.as(head, () -> desks.opened(here.id(), false))).singleElement().satisfies(one -> assertThat(one.gist()).isEmpty());
        assertThat(current.as(Actor.VISITOR, () -> followings.open(receipt.number(), receipt.code())).looks())
                .containsExactly(new LookDay(given.today(), Circle.Part.CLERK, null, 0));
        current.as(clerk, () -> contacts.sheet(receipt.id()));
        assertThat(current.as(clerk, () -> desks.opened(here.id(), false))).singleElement().satisfies(one -> assertThat(one.fresh()).isFalse());
        assertThatThrownBy(() -> current.as(resident, () -> desks.opened(here.id(), false))).isInstanceOf(AccessRefused.class);
    }
}
