package org.yishi.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.people.Role;
import org.yishi.portal.setting.AreaSettings;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

/** A notice from its text to its certificate, on the days of 2038. */
@PortalTest
class NoticesIT {

    private static final AtomicInteger PHOTO = new AtomicInteger(1000);
    private static final LocalDate DAY = LocalDate.of(2038, 3, 1);

    @Inject
    private Given given;
    @Inject
    private Matters matters;
    @Inject
    private Notices notices;
    @Inject
    private Documents documents;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private AreaSettings settings;
    @Inject
    private TimeTravel time;

    private Area here;
    private Actor worker;
    private String dossier;

    @BeforeEach
    void aCommittee() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        dossier = "portal/poll/" + here.id();
    }

    private <T> T on(LocalDate day, Supplier<T> work) {
        return time.on(day, () -> current.as(worker, work));
    }

    private void on(LocalDate day, Runnable work) {
        time.on(day, () -> current.as(worker, work));
    }

    private long photo() {
        return on(DAY, () -> matters.photo(here.id(), dossier, PHOTO.incrementAndGet()));
    }

    private long checked() {
        return on(DAY, () -> {
            long id = matters.disclose(here.id(), dossier, Review.NOT_NEEDED);
            notices.checkPrivacy(id);
            return id;
        });
    }

    private long hanging() {
        long id = checked();
        long photo = photo();
        on(DAY, () -> notices.publish(id, DAY, photo));
        return id;
    }

    /** What lists say of it is the same. */
    private NoticeView viewOn(LocalDate day, long id) {
        NoticeView view = on(day, () -> notices.view(id));
        assertThat(on(day, () -> notices.standings(List.of(id))).get(id)).isEqualTo(view.postings().isEmpty() ? null : view.standing());
        return view;
    }

    @Test
    void itStandsFifteenDaysAndIsClosedWithACertificate() {
        long id = hanging();
        NoticeView first = viewOn(DAY, id);
        assertThat(first.period().firstDay()).isEqualTo(DAY.plusDays(1));
        assertThat(first.period().lastDay()).isEqualTo("2038-03-16");
        assertThat(first.state()).isEqualTo(NoticeState.PUBLISHED);
        assertThat(first.missing()).extracting(Missing::key).containsExactly("portal.notice.missing.days");
        assertThat(viewOn(LocalDate.of(2038, 3, 16), id).state()).isEqualTo(NoticeState.PUBLISHED);
        long end = photo();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> on(LocalDate.of(2038, 3, 16), () -> notices.close(id, null, end)));

        LocalDate after = LocalDate.of(2038, 3, 17);
        assertThat(viewOn(after, id).state()).as("nobody pressed a button").isEqualTo(NoticeState.EXPIRED);
        ClosingCertificate certificate = on(after, () -> notices.close(id, after, end));
        assertThat(certificate.digest()).isEqualTo(LedgerEntry.sha256(certificate.text()));
        assertThat(certificate.text()).contains(first.text().digest(), current.as(worker, () -> documents.get(end)).sha256());
        assertThat(viewOn(after.plusYears(3), id).certificate()).isEqualTo(certificate);
        assertThat(ledger.entries(dossier)).extracting(LedgerEntry::action).contains("portal.postNotice", "portal.closeNotice");
        assertThat(ledger.check(dossier).holds()).isTrue();
    }

    @Test
    void closingIsAsExactAsTheClock() {
        long id = hanging();
        long end = photo();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> time.at(LocalDateTime.of(2038, 3, 16, 23, 59, 50),
                () -> current.as(worker, () -> notices.close(id, null, end))));
        time.at(LocalDateTime.of(2038, 3, 17, 0, 0, 0), () -> current.as(worker, () -> notices.close(id, null, end)));
        assertThat(viewOn(DAY.plusDays(30), id).state()).isEqualTo(NoticeState.CLOSED);
    }

    @Test
    void nobodyOutsideSeesItBeforeItHangs() {
        long id = checked();
        Actor resident = given.person(Role.RESIDENT, here);
        Document annex = current.as(worker, () -> notices.view(id)).text().annexes().get(0);
        for (Actor stranger : new Actor[] {Actor.VISITOR, resident}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> current.as(stranger, () -> notices.view(id)));
            assertThat(current.as(stranger, () -> documents.find(annex.id()))).isEmpty();
            assertThat(current.as(stranger, () -> notices.of(dossier))).isEmpty();
        }
        assertThat(current.as(given.person(Role.SUPERVISION_MEMBER, here), () -> notices.view(id)).state()).isEqualTo(NoticeState.PREPARED);
        on(DAY, () -> notices.publish(id, DAY, null));
        assertThat(current.as(Actor.VISITOR, () -> notices.view(id)).text().annexes()).extracting(Document::id).containsExactly(annex.id());
    }

    @Test
    void theSupervisionCommitteeReadsItFirst() {
        long id = on(DAY, () -> matters.disclose(here.id(), dossier, Review.AWAITED));
        on(DAY, () -> notices.checkPrivacy(id));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> on(DAY, () -> notices.publish(id, DAY, null)));
        on(DAY, () -> matters.review(here.id(), dossier, id));
        on(DAY, () -> notices.publish(id, DAY, null));
        assertThat(viewOn(DAY, id).state()).isEqualTo(NoticeState.PUBLISHED);
    }

    @Test
    void withoutThePhotoOfTheBeginningItCannotBeClosed() {
        long id = checked();
        on(DAY, () -> notices.publish(id, DAY, null));
        LocalDate after = DAY.plusDays(20);
        long start = photo();
        long end = photo();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> on(after, () -> notices.close(id, null, end)));
        on(after, () -> notices.proveStart(id, start));
        assertThatExceptionOfType(Refusal.class).as("the photo of the end").isThrownBy(() -> on(after, () -> notices.close(id, null, null)));
        on(after, () -> notices.close(id, null, end));
        assertThat(viewOn(after, id).state()).isEqualTo(NoticeState.CLOSED);
    }

    @Test
    void oneNeverProvesTwoMomentsWithOnePhoto() {
        long id = checked();
        int number = PHOTO.incrementAndGet();
        long start = on(DAY, () -> matters.photo(here.id(), dossier, number));
        long same = on(DAY, () -> matters.photo(here.id(), dossier, number));
        on(DAY, () -> notices.publish(id, DAY, start));
        LocalDate after = DAY.plusDays(20);
        for (long again : new long[] {start, same}) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> on(after, () -> notices.close(id, null, again)))
                    .satisfies(refusal -> assertThat(refusal.key()).endsWith("photoAgain"));
        }
    }

    @Test
    void aPhotoOfAnotherMatterIsTakenButTold() {
        long id = checked();
        int number = PHOTO.incrementAndGet();
        on(DAY, () -> matters.photo(here.id(), dossier + "/other", number));
        long photo = on(DAY, () -> matters.photo(here.id(), dossier, number));
        on(DAY, () -> notices.publish(id, DAY, photo));
        assertThat(viewOn(DAY, id).warnings()).extracting(Missing::key).containsExactly("portal.notice.warning.photo");
        assertThat(ledger.entries(dossier).get(ledger.entries(dossier).size() - 1).facts()).contains("photoAlsoIn");
        assertThatExceptionOfType(NotFound.class).as("a photo of another matter").isThrownBy(() -> {
            long foreign = on(DAY, () -> matters.photo(here.id(), dossier + "/other", PHOTO.incrementAndGet()));
            on(DAY, () -> notices.interrupt(id, DAY, "风吹走"));
            on(DAY, () -> notices.republish(id, DAY, foreign));
        });
    }

    @Test
    void anEntryFromPaperCountsFromItsDayOnlyIfAPhotoProvesIt() {
        LocalDate later = DAY.plusDays(10);
        long proved = hangingSince(DAY, later, photo());
        long claimed = hangingSince(DAY, later, null);
        assertThat(viewOn(later, proved).period().firstDay()).isEqualTo(DAY.plusDays(1));
        assertThat(viewOn(later, proved).current().late()).isTrue();
        assertThat(viewOn(later, claimed).period().firstDay()).isEqualTo(later.plusDays(1));
    }

    private long hangingSince(LocalDate heldOn, LocalDate recorded, Long photo) {
        long id = checked();
        on(recorded, () -> notices.publish(id, heldOn, photo));
        return id;
    }

    @Test
    void whatHungLongAgoIsEnteredInOneSitting() {
        LocalDate then = LocalDate.of(2025, 5, 6);
        long id = on(DAY, () -> {
            long made = matters.disclose(here.id(), dossier, Review.NOT_NEEDED);
            notices.checkPrivacy(made);
            return made;
        });
        long start = photo();
        long end = photo();
        on(DAY, () -> notices.publish(id, then, start));
        assertThat(viewOn(DAY, id).period()).satisfies(period -> {
            assertThat(period.minDays()).as("the practice of 2025").isEqualTo(7);
            assertThat(period.lastDay()).isEqualTo("2025-05-13");
        });
        assertThatExceptionOfType(Refusal.class).as("taken down on its last day")
                .isThrownBy(() -> on(DAY, () -> notices.close(id, LocalDate.of(2025, 5, 13), end)));
        on(DAY, () -> notices.close(id, LocalDate.of(2025, 5, 14), end));
        assertThat(viewOn(DAY, id).current().late()).isTrue();
    }

    @Test
    void anInterruptionRestartsAndIsShown() {
        long id = hanging();
        on(DAY.plusDays(8), () -> notices.interrupt(id, DAY.plusDays(7), "被大风吹走"));
        NoticeView down = viewOn(DAY.plusDays(8), id);
        assertThat(down.state()).isEqualTo(NoticeState.INTERRUPTED);
        assertThat(down.period()).isNull();
        long again = photo();
        assertThatExceptionOfType(Refusal.class).as("before it came down")
                .isThrownBy(() -> on(DAY.plusDays(9), () -> notices.republish(id, DAY.plusDays(6), again)));
        on(DAY.plusDays(9), () -> notices.republish(id, DAY.plusDays(9), again));
        NoticeView up = current.as(Actor.VISITOR, () -> time.on(DAY.plusDays(9), () -> notices.view(id)));
        assertThat(up.period().firstDay()).isEqualTo(DAY.plusDays(10));
        assertThat(up.period().restarts()).isEqualTo(1);
        assertThat(up.postings()).extracting(Posting::endReason).containsExactly("被大风吹走", "");
    }

    @Test
    void whatIsTakenDownAfterItsDaysIsNoInterruption() {
        long id = hanging();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> on(DAY.plusDays(30), () -> notices.interrupt(id, DAY.plusDays(20), "撤")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> on(DAY.plusDays(5), () -> notices.interrupt(id, DAY.plusDays(6), "明天撤")));
        on(DAY.plusDays(30), () -> notices.interrupt(id, DAY.plusDays(9), "事后发现第九天就没了"));
        assertThat(viewOn(DAY.plusDays(30), id).state()).isEqualTo(NoticeState.INTERRUPTED);
    }

    @Test
    void aChangedTextStartsAnewAndTheOldOneStaysReadable() {
        long id = hanging();
        String before = viewOn(DAY, id).text().digest();
        on(DAY.plusDays(10), () -> notices.changeText(id, "修缮凉亭的决议", "同意修缮凉亭，预算 3500 元。", List.of(), "金额写错"));
        NoticeView between = current.as(Actor.VISITOR, () -> notices.view(id));
        assertThat(between.text().digest()).isEqualTo(before);
        assertThat(between.next()).as("not public yet").isNull();
        long photo = photo();
        on(DAY.plusDays(11), () -> notices.checkPrivacy(id));
        on(DAY.plusDays(11), () -> notices.publish(id, DAY.plusDays(11), photo));
        NoticeView changed = current.as(Actor.VISITOR, () -> time.on(DAY.plusDays(11), () -> notices.view(id)));
        assertThat(changed.text().number()).isEqualTo(2);
        assertThat(changed.text().digest()).isNotEqualTo(before);
        assertThat(changed.earlier()).extracting(NoticeText::digest).containsExactly(before);
        assertThat(changed.period().firstDay()).isEqualTo(DAY.plusDays(12));
        assertThat(changed.period().restarts()).isZero();
        assertThat(changed.postings()).hasSize(2);
    }

    @Test
    void takenBackEarlyItKeepsItsReason() {
        long id = hanging();
        on(DAY.plusDays(2), () -> notices.withdraw(id, "决议被撤销"));
        NoticeView view = current.as(Actor.VISITOR, () -> notices.view(id));
        assertThat(view.state()).isEqualTo(NoticeState.WITHDRAWN);
        assertThat(view.withdrawn()).isEqualTo("决议被撤销");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> on(DAY.plusDays(30), () -> notices.close(id, null, null)));
    }

    @Test
    void aLaterSettingDoesNotTouchIt() {
        long id = hanging();
        assertThat(viewOn(DAY, id).period().minDays()).isEqualTo(15);
        assertThatExceptionOfType(Refusal.class).as("fewer than the law allows").isThrownBy(() -> current.as(
                given.person(Role.ADMINISTRATOR, here), () -> settings.change(here.id(), Map.of("portal.disclose.days", "14"))));
        current.as(given.person(Role.ADMINISTRATOR, here), () -> settings.change(here.id(), Map.of("portal.disclose.days", "30")));
        assertThat(viewOn(DAY, id).period().minDays()).isEqualTo(15);
        assertThat(viewOn(DAY, hanging()).period().minDays()).isEqualTo(30);
    }

    @Test
    void twoWhoCloseAtOnceCloseOnce() throws Exception {
        long id = hanging();
        LocalDate after = DAY.plusDays(20);
        List<Long> ends = List.of(photo(), photo(), photo(), photo());
        ExecutorService threads = Executors.newFixedThreadPool(ends.size());
        try {
            List<Callable<Boolean>> closings = ends.stream().map(end -> (Callable<Boolean>) () -> {
                try {
                    on(after, () -> notices.close(id, after, end));
                    return true;
                } catch (Refusal closedAlready) {
                    return false;
                }
            }).toList();
            int closed = 0;
            for (Future<Boolean> closing : threads.invokeAll(closings)) {
                closed += closing.get() ? 1 : 0;
            }
            assertThat(closed).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(ledger.entries(dossier)).extracting(LedgerEntry::action).filteredOn("portal.closeNotice"::equals).hasSize(1);
        assertThat(ledger.check(dossier).holds()).isTrue();
    }

    @Test
    void aNoticeOfAnotherCommunityIsOutOfReach() {
        long id = hanging();
        Actor neighbour = given.person(Role.COMMITTEE_WORKER, given.community());
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(neighbour, () -> notices.withdraw(id, "不是我的")));
    }

    @Test
    void onlyThoseNamedAsKeepersKeepIt() {
        long id = on(DAY, () -> matters.prepare(here.id(), NoticeDraft.disclosure(here.id(), dossier, "RESULT", "业主大会结果", "通过。", "张主任",
                "业委会", Review.NOT_NEEDED, List.of()).standing(30, "四川省物业管理条例第三十七条").keptBy(Role.OWNERS_COMMITTEE_MEMBER)));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> on(DAY, () -> notices.checkPrivacy(id)));
        Actor owner = given.with(given.person(Role.OWNERS_COMMITTEE_MEMBER, here), Role.OWNERS_COMMITTEE_MEMBER, here, DAY, null);
        time.on(DAY, () -> current.as(owner, () -> {
            notices.checkPrivacy(id);
            notices.publish(id, DAY, null);
            assertThat(notices.view(id).period().minDays()).isEqualTo(30);
            assertThat(notices.view(id).period().source()).contains("第三十七条");
        }));
    }
}
