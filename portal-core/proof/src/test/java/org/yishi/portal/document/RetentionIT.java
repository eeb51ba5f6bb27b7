package org.yishi.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.internal.LedgerReader;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

@PortalTest
class RetentionIT {

    private static final LocalDate KEPT = LocalDate.of(2027, 5, 4);
    private static final LocalDate LAST = LocalDate.of(2037, 12, 31);
    private static final LocalDate OVER = LocalDate.of(2038, 1, 1);

    @Inject
    private Given given;
    @Inject
    private Papers papers;
    @Inject
    private Documents documents;
    @Inject
    private Retentions retentions;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;
    @Inject
    private Ledger ledger;
    @Inject
    private LedgerReader reader;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;
    private Actor supervisor;

    @BeforeEach
    void aCommunity() {
        here = given.community();
        worker = given.with(given.person(Role.COMMITTEE_WORKER, here), Role.COMMITTEE_WORKER, here, KEPT, OVER.plusYears(50));
        supervisor = given.with(given.person(Role.SUPERVISION_MEMBER, here), Role.SUPERVISION_MEMBER, here, KEPT, OVER.plusYears(50));
    }

    private String sheets() {
        return "portal/paper/test" + here.id();
    }

    private Document kept(String dossier, String words) {
        byte[] content = (words + here.id()).getBytes(StandardCharsets.UTF_8);
        return by(worker, KEPT, () -> papers.keep(here.id(), dossier, Privacy.PUBLIC, "a.txt", content, 0));
    }

    private <T> T by(Actor actor, LocalDate day, Supplier<T> work) {
        return time.on(day, () -> current.as(actor, work));
    }

    private void propose(Document document, LocalDate day, String why) {
        by(worker, day, () -> {
            retentions.propose(document.id(), why);
            return null;
        });
    }

    private void confirm(Actor second, Document document, LocalDate day) {
        by(second, day, () -> {
            retentions.delete(document.id());
            return null;
        });
    }

    private void delete(Document document, LocalDate day, String why) {
        propose(document, day, why);
        confirm(supervisor, document, day);
    }

    private void hold(Document document) {
        by(supervisor, KEPT, () -> {
            retentions.hold(document.id(), "正在审计");
            return null;
        });
    }

    @Test
    void aFileIsDeletedWhenItsPeriodHasRunAndWhatItWasStays() {
        Document sheet = kept(sheets(), "表");
        assertThat(by(worker, LAST, () -> retentions.due(here.id()))).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> delete(sheet, LAST, "不再需要"))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("retention"));
        assertThat(by(worker, OVER, () -> retentions.due(here.id()))).singleElement().satisfies(due -> {
            assertThat(due.document().id()).isEqualTo(sheet.id());
            assertThat(due.since()).isEqualTo(OVER);
        });
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> delete(sheet, OVER, " ")).satisfies(r -> assertThat(r.field()).isEqualTo("why"));
        delete(sheet, OVER, "2038年鉴定小组认定不再需要");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.content(sheet.id()));
        assertThat(documents.get(sheet.id())).satisfies(gone -> {
            assertThat(gone.isDeleted()).isTrue();
            assertThat(gone.sha256()).isEqualTo(sheet.sha256());
        });
        assertThat(ledger.entries(sheets()).get(ledger.entries(sheets()).size() - 1).facts()).contains(sheet.sha256(), "portal.retention.paper");
        assertThat(reader.broken()).extracting(ChainVerdict::dossier).doesNotContain(sheets());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> delete(sheet, OVER, "再来一次"));
    }

    @Test
    void whoProposesDoesNotConfirmAndTheSecondMayKeepIt() {
        Actor member = given.with(given.person(Role.COMMITTEE_MEMBER, here), Role.COMMITTEE_MEMBER, here, KEPT, OVER.plusYears(50));
        Document sheet = kept(sheets(), "两个人");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> confirm(member, sheet, OVER))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("notProposed"));
        by(member, OVER, () -> {
            retentions.propose(sheet.id(), "不再需要");
            return null;
        });
        assertThat(by(worker, OVER, () -> retentions.due(here.id()))).as("it waits for the second").isEmpty();
        assertThat(by(supervisor, OVER, () -> retentions.proposed(here.id()))).singleElement()
                .satisfies(one -> assertThat(one.by()).isEqualTo(member.name()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> confirm(member, sheet, OVER))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("samePerson"));
        by(supervisor, OVER, () -> {
            retentions.decline(sheet.id());
            return null;
        });
        assertThat(documents.content(sheet.id()).bytes()).isNotEmpty();
        propose(sheet, OVER, "再次鉴定");
        hold(sheet);
        assertThatExceptionOfType(Refusal.class).as("what is held back is proposed no longer").isThrownBy(() -> confirm(member, sheet, OVER));
        assertThat(ledger.entries(sheets()).stream().map(entry -> entry.action()).toList())
                .contains("portal.proposeDeletion", "portal.deleteDocument", "portal.holdDocument");
    }

    @Test
    void bytesThatAnotherRecordNeedsStay() {
        Document sheet = kept(sheets(), "同一份");
        Document other = kept("portal/meeting/test" + here.id(), "同一份");
        assertThat(sheet.sha256()).isEqualTo(other.sha256());
        delete(sheet, OVER, "不再需要");
        assertThat(documents.content(other.id()).bytes()).isNotEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> delete(other, OVER.plusYears(40), "不再需要"))
                .satisfies(refusal -> assertThat(refusal.key()).as("kept for ever").endsWith("forEver"));
    }

    @Test
    void whatIsHeldBackIsNotDeletedUntilItIsReleased() {
        Document sheet = kept(sheets(), "被查");
        hold(sheet);
        assertThat(by(worker, OVER, () -> retentions.due(here.id()))).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> delete(sheet, OVER, "不再需要"))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("held"));
        assertThat(by(supervisor, OVER, () -> retentions.held(here.id()))).extracting(Retentions.Held::why).containsExactly("正在审计");
        by(supervisor, OVER, () -> {
            retentions.release(sheet.id());
            return null;
        });
        delete(sheet, OVER, "审计已结束，不再需要");
        assertThat(documents.get(sheet.id()).isDeleted()).isTrue();
    }

    @Test
    void oneProposesAndAnotherDeletes() {
        matrix.only("portal.proposeDeletion", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        matrix.only("portal.deleteDocument", Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER);
        matrix.only("portal.holdDocument", Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER, Role.STREET_OFFICER);
    }
}
