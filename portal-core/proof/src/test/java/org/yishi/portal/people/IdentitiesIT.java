package org.yishi.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.Login.SignedIn;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

@PortalTest
class IdentitiesIT {

    private static final String NUMBER = "110105195001027711";
    private static final LocalDate BORN = LocalDate.of(1950, 1, 2);

    @Inject
    private Given given;
    @Inject
    private Identities identities;
    @Inject
    private Accounts accounts;
    @Inject
    private MyData myData;
    @Inject
    private Login login;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private String name;

    @BeforeEach
    void aCounter() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        name = "测" + UUID.randomUUID().toString().substring(0, 6);
    }

    @Test
    void anyDocumentConfirmsTheResidenceAndAnIdentityCardThePerson() {
        long id = register(name, "", Document.HOUSEHOLD_BOOK, "");
        assertThat(file(id).level()).isEqualTo(IdentityLevel.L2);
        assertThat(file(id).capacities()).extracting(Capacity::role).containsExactly(Role.RESIDENT);
        refused("portal.people.refusal.idNumberNeeded",
                () -> current.as(worker, () -> identities.confirm(here.id(), id, Document.IDENTITY_CARD, "")));
        refused("portal.people.refusal.idNumber",
                () -> current.as(worker, () -> identities.confirm(here.id(), id, Document.IDENTITY_CARD, "110105195001027712")));
    }

    @Test
    void ofTheNumberOnlyTheEndIsKeptAndItIsRecognisedAgain() {
        long id = register("数" + name, "", Document.IDENTITY_CARD, NUMBER);
        assertThat(file(id).level()).isEqualTo(IdentityLevel.L3);
        assertThat(file(id).idNumberTail()).isEqualTo("7711");
        assertThat(file(id).birthDate()).isEqualTo(BORN);
        refused("portal.people.refusal.otherName", () -> register(name, "", Document.IDENTITY_CARD, NUMBER));
        long again = register("数" + name, "", Document.IDENTITY_CARD, NUMBER);
        assertThat(again).isEqualTo(id);
    }

    @Test
    void oneNumberDoesNotConfirmTwoPersons() {
        String phone = phone();
        register(name, phone, Document.HOUSEHOLD_BOOK, "");
        refused("portal.people.refusal.phoneUsed", () -> register(name + "二", phone, Document.HOUSEHOLD_BOOK, ""));
    }

    @Test
    void everyLookIsShownToThePersonConcerned() {
        long id = register(name, "", Document.TITLE, "");
        List<Identities.Found> found = current.as(worker, () -> identities.search(here.id(), name));
        assertThat(found).extracting(Identities.Found::id).containsExactly(id);
        List<MyData.Look> looks = current.as(new Actor(id, name, IdentityLevel.L2), () -> myData.looks(0));
        assertThat(looks).hasSize(2).allSatisfy(look -> assertThat(look.action()).isEqualTo("portal.confirmIdentity"));
    }

    @Test
    void aNeighbouringCounterFindsNobody() {
        long id = register(name, "", Document.TITLE, "");
        Area elsewhere = given.community();
        Actor other = given.person(Role.COMMITTEE_WORKER, elsewhere);
        assertThat(current.as(other, () -> identities.search(elsewhere.id(), name))).isEmpty();
        assertThatThrownBy(() -> current.as(other, () -> identities.file(elsewhere.id(), id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aCodeOpensTheAccountUntilAPasswordIsChosen() {
        String phone = phone();
        long id = register(name, phone, Document.TITLE, "");
        var slip = current.as(worker, () -> accounts.handOutCode(here.id(), id, ""));
        SignedIn session = login.logIn(phone, slip.code().toLowerCase(), "192.0.2.20");
        assertThat(login.present(session).orElseThrow().mustChange()).isTrue();
        Actor person = login.present(session).orElseThrow().actor();
        SignedIn own = current.as(person, () -> accounts.changePassword(slip.code(), "gelbe gummistiefel", "gelbe gummistiefel"));
        assertThat(login.present(own).orElseThrow().mustChange()).isFalse();
        refused("portal.login.refusal.wrong", () -> login.logIn(phone, slip.code(), "192.0.2.20"));
    }

    @Test
    void whoIsInTheRegisterOpensTheAccountAloneAndOnlyOnce() {
        String phone = phone();
        long id = register("册" + name, phone, Document.HOUSEHOLD_BOOK, "110105195001027754");
        String tail = file(id).idNumberTail();
        refused("portal.account.refusal.claim", () -> claim("册" + name, phone, "9999"));
        assertThat(login.present(claim("册" + name, phone, tail)).orElseThrow().actor().personId()).isEqualTo(id);
        refused("portal.account.refusal.claim", () -> claim("册" + name, phone, tail));
    }

    private SignedIn claim(String who, String phone, String tail) {
        return current.as(Actor.VISITOR, () -> accounts.claim(who, phone, tail, "rote regenschirme", "rote regenschirme", "192.0.2.21"));
    }

    private long register(String who, String phone, Document document, String number) {
        return current.as(worker, () -> identities.register(here.id(), who, phone, null, document, number));
    }

    private Identities.File file(long id) {
        return current.as(worker, () -> identities.file(here.id(), id));
    }

    private static String phone() {
        return "199" + String.format("%08d", Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 100_000_000L));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
