package org.yishi.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.Login.SignedIn;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

@PortalTest
class LoginIT {

    private static final String NEW = "lange warteschlange";

    @Inject
    private Given given;
    @Inject
    private Accounted accounted;
    @Inject
    private Login login;
    @Inject
    private Accounts accounts;
    @Inject
    private CurrentActor current;

    private Actor person;
    private String name;

    @BeforeEach
    void somebodyWithAnAccount() {
        person = given.person(IdentityLevel.L2);
        name = accounted.account(person);
    }

    @Test
    void nameAndPasswordOpenASession() {
        SignedIn session = login.logIn(" " + name.toUpperCase() + " ", Accounted.PASSWORD, "192.0.2.1");
        assertThat(login.present(session)).hasValueSatisfying(present -> {
            assertThat(present.actor().personId()).isEqualTo(person.personId());
            assertThat(present.mustChange()).isFalse();
        });
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        for (int i = 0; i < 5; i++) {
            refused("portal.login.refusal.wrong", () -> login.logIn(name, "wrong", "192.0.2.2"));
        }
        refused("portal.login.refusal.wait", () -> login.logIn(name, Accounted.PASSWORD, "192.0.2.3"));
    }

    @Test
    void aNameThatNobodyHasIsAnsweredInTheSameWay() {
        for (int i = 0; i < 5; i++) {
            refused("portal.login.refusal.wrong", () -> login.logIn("nobody-" + name, "wrong", "192.0.2.4"));
        }
        refused("portal.login.refusal.wait", () -> login.logIn("nobody-" + name, "wrong", "192.0.2.4"));
    }

    @Test
    void successWipesTheCount() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                refused("portal.login.refusal.wrong", () -> login.logIn(name, "wrong", "192.0.2.5"));
            }
            login.logIn(name, Accounted.PASSWORD, "192.0.2.5");
        }
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        SignedIn other = login.logIn(name, Accounted.PASSWORD, "192.0.2.6");
        SignedIn mine = current.as(person, () -> accounts.changePassword(Accounted.PASSWORD, NEW, NEW));
        assertThat(login.present(other)).isEmpty();
        assertThat(login.present(mine)).isPresent();
        login.logIn(name, NEW, "192.0.2.6");
    }

    @Test
    void withoutThePresentPasswordNothingChanges() {
        SignedIn session = login.logIn(name, Accounted.PASSWORD, "192.0.2.7");
        refused("portal.account.refusal.present", () -> current.as(person, () -> accounts.changePassword("wrong", NEW, NEW)));
        assertThat(login.present(session)).isPresent();
    }

    @Test
    void oneAddressThatTriesManyNamesWaits() {
        for (int i = 0; i < 40; i++) {
            int number = i;
            assertThatThrownBy(() -> login.logIn("guess-" + number + name, "wrong", "198.51.100.9")).isInstanceOf(Refusal.class);
        }
        refused("portal.login.refusal.address", () -> login.logIn(name, Accounted.PASSWORD, "198.51.100.9"));
        login.logIn(name, Accounted.PASSWORD, "192.0.2.8");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
