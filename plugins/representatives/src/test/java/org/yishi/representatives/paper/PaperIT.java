package org.yishi.representatives.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.people.Role;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.ContactKind;
import org.yishi.representatives.contact.ContactRepository;
import org.yishi.representatives.contact.ContactState;
import org.yishi.representatives.contact.Contacts;
import org.yishi.representatives.contact.Followings;
import org.yishi.representatives.contact.HandlingBody;
import org.yishi.representatives.contact.Handlings;
import org.yishi.representatives.contact.RatingChannel;
import org.yishi.representatives.contact.Receipt;
import org.yishi.representatives.contact.Verdict;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Whoever has no telephone tells, rates and reopens with a pen. */
@PortalTest
class PaperIT {

    @Inject
    private Given given;
    @Inject
    private WriteSheet writeSheet;
    @Inject
    private RateSheet rateSheet;
    @Inject
    private ReopenSheet reopenSheet;
    @Inject
    private Handlings handlings;
    @Inject
    private Contacts contacts;
    @Inject
    private Followings followings;
    @Inject
    private ContactRepository repository;
    @Inject
    private TimeTravel time;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private Actor resident;

    @BeforeEach
    void aStation() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        resident = given.person(Role.RESIDENT, here);
    }

    @Test
    void whoIsInNoRegisterReopensTooAndTheDayOnTheSheetCounts() {
        long id = told(null);
        replied(id);
        current.as(worker, () -> rateSheet.enter(filled(id, null, Map.of("grade", "SATISFIED"))));
        current.as(given.person(Role.PARTY_ORGANISATION_MEMBER, here), () -> handlings.closeRated(id, "看过，扶手牢"));
        LocalDate last = repository.get(id).reopenUntil();
        time.on(last.plusDays(1), () -> {
            assertThat(reopenSheet.open(here.id())).extracting(FormSubject::id).contains(id);
            assertThatThrownBy(() -> current.as(worker, () -> reopenSheet.enter(signed(id, last.plusDays(1))))).isInstanceOf(Refusal.class);
            current.as(worker, () -> reopenSheet.enter(signed(id, last)));
        });
        assertThat(repository.get(id).state()).isEqualTo(ContactState.REOPENED);
        long other = told(null);
        replied(other);
        current.as(worker, () -> rateSheet.enter(filled(other, null, Map.of("grade", "SATISFIED"))));
        current.as(given.person(Role.PARTY_ORGANISATION_MEMBER, here), () -> handlings.closeRated(other, "看过，扶手牢"));
        time.on(last.plusDays(30), () -> assertThat(reopenSheet.open(here.id())).as("nobody signed this in time any more").isEmpty());
    }

    @Test
    void aSheetThatWasSignedInTimeCountsAlsoWhereItWasClosedMeanwhile() {
        long id = told(null);
        replied(id);
        LocalDate last = repository.get(id).due();
        time.on(last.plusDays(1), () -> {
            current.as(worker, () -> handlings.close(id, "回访过", ""));
            assertThat(rateSheet.open(here.id())).extracting(FormSubject::id).contains(id);
            assertThatThrownBy(() -> current.as(worker, () -> rateSheet.enter(rated(id, last.plusDays(1))))).isInstanceOf(Refusal.class);
            current.as(worker, () -> rateSheet.enter(rated(id, last)));
        });
        assertThat(repository.ratings(List.of(id))).hasSize(1);
        assertThat(repository.get(id).state()).isEqualTo(ContactState.CLOSED);
    }

    private FilledForm rated(long id, LocalDate on) {
        return new FilledForm(id, 0, "李大爷", "院里传达室", on, false, Map.of("grade", "DISSATISFIED"), 0, worker);
    }

    private FilledForm signed(long id, LocalDate on) {
        return new FilledForm(id, 0, "李大爷", "院里传达室", on, false, Map.of("words", "扶手松了"), 0, worker);
    }

    private FilledForm filled(long subject, Actor by, Map<String, String> values) {
        return new FilledForm(subject, by == null ? 0 : by.personId(), by == null ? "李大爷" : "", by == null ? "院里传达室" : "", given.today(), false, values, 0, worker);
    }

    private long told(Actor by) {
        FilledForm sheet = filled(here.id(), by, Map.of("category", "ELDERLY", "matter", "台阶太高"));
        current.as(by == null ? worker : by, () -> writeSheet.enter(sheet));
        return repository.of(here.id(), 1).get(0).id();
    }

    private void replied(long id) {
        current.as(worker, () -> {
            handlings.forward(id, HandlingBody.COMMITTEE, "", "", "居委会办");
            handlings.accept(id, "杨晓岚", given.today());
            handlings.reply(id, Verdict.DONE, null, "装了扶手", "");
        });
    }

    @Test
    void whoHandsInASheetGetsHisSlipOnceAndIsAskedWhetherHeMayBeNamed() {
        long id = told(null);
        Contact contact = repository.get(id);
        assertThat(contact.words().kind()).isEqualTo(ContactKind.LETTER);
        assertThat(contact.caller().isNamed()).as("he did not tick it").isFalse();
        Receipt receipt = current.as(worker, () -> contacts.slip(id));
        assertThat(current.as(Actor.VISITOR, () -> followings.open(receipt.number(), receipt.code())).sheet().contact().id()).isEqualTo(id);
        assertThatThrownBy(() -> current.as(worker, () -> contacts.slip(id))).as("nobody makes himself another").isInstanceOf(Refusal.class);
        assertThat(repository.get(told(resident)).isSlipWaiting()).as("he has his account").isFalse();
    }

    @Test
    void somebodyInNoRegisterTellsAndRatesWithHisSignature() {
        long id = told(null);
        Contact contact = repository.get(id);
        assertThat(contact.caller().name()).isEqualTo("李大爷");
        replied(id);
        FilledForm rating = filled(id, null, Map.of("grade", "BASICALLY"));
        assertThat(rateSheet.needsSecond(rating)).as("two workers read it").isTrue();
        current.as(worker, () -> rateSheet.enter(rating));
        assertThat(repository.ratings(List.of(id))).singleElement().satisfies(one -> assertThat(one.channel()).isEqualTo(RatingChannel.PAPER));
    }

    @Test
    void whoIsInTheRegisterRatesAsHimselfAndReopens() {
        long id = told(resident);
        replied(id);
        current.as(resident, () -> rateSheet.enter(filled(id, resident, Map.of("grade", "DISSATISFIED", "words", "还是高"))));
        current.as(given.person(Role.PARTY_ORGANISATION_MEMBER, here), () -> handlings.closeRated(id, "台阶是产权单位的，已去函"));
        assertThat(reopenSheet.open(here.id())).extracting(one -> one.id()).contains(id);
        current.as(resident, () -> reopenSheet.enter(filled(id, resident, Map.of("words", "扶手松了"))));
        assertThat(repository.get(id).state()).isEqualTo(ContactState.REOPENED);
    }
}
