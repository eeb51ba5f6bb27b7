package org.yishi.portal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.document.Papers;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.notice.Matters;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.MyData;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

@PortalTest
class PaperEntriesIT {

    private static final LocalDate DAY = LocalDate.of(2038, 3, 1);

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Given given;
    @Inject
    private Phones phones;
    @Inject
    private Matters matters;
    @Inject
    private Notices notices;
    @Inject
    private PaperEntries papers;
    @Inject
    private OwnPapers own;
    @Inject
    private Contests contests;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private MyData myData;
    @Inject
    private ToDos toDos;
    @Inject
    private TimeTravel time;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;
    private Actor colleague;
    private Actor resident;
    private String phone;
    private String dossier;
    private long notice;

    @BeforeEach
    void aHangingNotice() {
        here = given.community();
        worker = from(Role.COMMITTEE_WORKER);
        colleague = from(Role.COMMITTEE_MEMBER);
        resident = from(Role.RESIDENT);
        phone = phones.of(resident);
        dossier = "test/papers/" + here.id();
        notice = by(worker, () -> {
            long made = matters.disclose(here.id(), dossier, Review.NOT_NEEDED);
            notices.checkPrivacy(made);
            notices.publish(made, DAY, matters.photo(here.id(), dossier, 7000 + (int) here.id()));
            return made;
        });
    }

    private Actor from(Role role) {
        return given.person(role, here);
    }

    private <T> T by(Actor actor, Supplier<T> work) {
        return time.on(DAY, () -> current.as(actor, work));
    }

    private TypedSheet sheet(ObjectionKind kind, String text) {
        return new TypedSheet("portal.object", notice, resident.name(), phone, "", DAY, Map.of("kind", kind.name(), "text", text), "scan.png",
                Papers.photo(kind.ordinal() + 50));
    }

    private long entered(ObjectionKind kind, String text) {
        return by(worker, () -> papers.enter(here.id(), sheet(kind, text)));
    }

    private String refusedAt(TypedSheet sheet) {
        try {
            by(worker, () -> papers.enter(here.id(), sheet));
            return "nowhere";
        } catch (Refusal refusal) {
            return refusal.field();
        }
    }

    private int objections() {
        return by(worker, () -> notices.view(notice)).objections().size();
    }

    @Test
    void whatIsEnteredCountsAndTheResidentSeesByWhom() {
        long id = entered(ObjectionKind.OTHER, "凉亭太小");
        assertThat(by(worker, () -> notices.view(notice)).objections()).singleElement().satisfies(objection -> {
            assertThat(objection.text()).isEqualTo("凉亭太小");
            assertThat(objection.fromPaper()).isTrue();
        });
        PaperView mine = by(resident, own::mine).get(0);
        assertThat(mine.id()).isEqualTo(id);
        assertThat(mine.state()).isEqualTo(PaperState.ENTERED);
        assertThat(mine.written()).extracting(PaperView.Written::words).contains("凉亭太小");
        assertThat(mine.scan()).isNotNull();
        assertThat(mine.enteredBy()).isEqualTo(worker.name());
        assertThat(time.on(DAY, () -> current.as(resident, () -> myData.looks(0)))).extracting(MyData.Look::action).contains("portal.enterPaper");
        assertThat(ledger.entries(dossier).get(ledger.entries(dossier).size() - 1).facts()).contains("\"paper\":\"portal/paper/" + id + "\"");
        assertThat(ledger.entries("portal/paper/" + id).get(0).facts()).contains("\"channel\":\"PAPER\"").doesNotContain("凉亭", resident.name());
    }

    @Test
    void whatStopsTheMatterIsReadByASecondWorkerFirst() {
        long id = entered(ObjectionKind.MONEY, "预算偏高");
        assertThat(objections()).isZero();
        assertThat(by(worker, () -> papers.waiting(here.id()))).as("not by whoever typed it").isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(worker, () -> {
            papers.confirm(id);
            return null;
        })).satisfies(refusal -> assertThat(refusal.key()).endsWith("sameWorker"));
        assertThat(by(colleague, () -> papers.waiting(here.id()))).extracting(PaperView::id).containsExactly(id);
        assertThat(by(colleague, () -> toDos.of(here.id()))).extracting(ToDo::link).contains("/portal/form/confirm?id=" + id);
        by(colleague, () -> {
            papers.confirm(id);
            return null;
        });
        assertThat(objections()).isEqualTo(1);
        assertThat(by(resident, () -> own.own(id)).secondBy()).isEqualTo(colleague.name());
    }

    @Test
    void aSheetOfAPluginThatIsAwayIsStillThereAndNothingIsDoneWithIt() throws SQLException {
        long id = entered(ObjectionKind.MONEY, "预算偏高");
        ofForm("away.give", id);
        PaperView mine = by(resident, () -> own.own(id));
        assertThat(mine.form().title()).isEqualTo("portal.form.gone");
        assertThat(mine.subject()).as("what it was about").isNotEmpty();
        assertThat(mine.scan()).isNotNull();
        assertThat(mine.written()).as("what the fields are called went with the plugin").isEmpty();
        assertThat(by(colleague, () -> papers.waiting(here.id()))).extracting(PaperView::id).contains(id);
        assertThat(by(colleague, () -> toDos.of(here.id()))).extracting(ToDo::link).doesNotContain("/portal/form/confirm?id=" + id);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> confirmed(id)).satisfies(refusal -> assertThat(refusal.key()).endsWith("refusal.gone"));
        ofForm("portal.object", id);
        confirmed(id);
        assertThat(objections()).isEqualTo(1);
    }

    private void confirmed(long id) {
        by(colleague, () -> {
            papers.confirm(id);
            return null;
        });
    }

    private void ofForm(String form, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update portal_paper set form = ? where id = ?")) {
            update.setString(1, form);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    @Test
    void whatASecondWorkerReadsOtherwiseHasNoEffect() {
        long id = entered(ObjectionKind.LEGALITY, "程序不对");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(colleague, () -> {
            papers.sendBack(id, " ");
            return null;
        }));
        by(colleague, () -> {
            papers.sendBack(id, "原件写的是“资金”");
            return null;
        });
        assertThat(objections()).isZero();
        assertThat(by(worker, () -> papers.returned(here.id()))).singleElement()
                .satisfies(one -> assertThat(one.returnedWhy()).contains("资金"));
        assertThat(by(resident, () -> own.own(id)).isContestable()).isFalse();
    }

    @Test
    void nobodyCountsTwiceWhoAlsoDidItOnAScreen() {
        by(resident, () -> notices.object(notice, "凉亭太小", ObjectionKind.OTHER, false));
        assertThat(refusedAt(sheet(ObjectionKind.OTHER, "凉亭太小"))).isEqualTo("text");
        assertThat(objections()).isEqualTo(1);
    }

    @Test
    void aSheetWithoutScanOrPersonOrADayThatHasComeIsRefused() {
        TypedSheet good = sheet(ObjectionKind.OTHER, "凉亭太小");
        Map<String, String> values = good.values();
        byte[] scan = good.scan();
        assertThat(refusedAt(new TypedSheet("portal.object", notice, good.name(), phone, "", DAY, values, "", new byte[0]))).isEqualTo("scan");
        assertThat(refusedAt(new TypedSheet("portal.object", notice, " ", phone, "", DAY, values, "a.png", scan))).isEqualTo("name");
        assertThat(refusedAt(new TypedSheet("portal.object", notice, good.name(), "0000", "", DAY, values, "a.png", scan))).isEqualTo("proof");
        assertThat(refusedAt(new TypedSheet("portal.object", notice, "王阿婆", "", "", DAY, values, "a.png", scan))).isEqualTo("contact");
        assertThat(refusedAt(new TypedSheet("portal.object", notice, good.name(), phone, "", DAY.plusDays(1), values, "a.png", scan)))
                .isEqualTo("heldOn");
        assertThat(refusedAt(new TypedSheet("portal.object", notice, good.name(), phone, "", DAY, Map.of("text", "x"), "a.png", scan)))
                .isEqualTo("kind");
        assertThat(refusedAt(new TypedSheet("portal.object", notice, good.name(), phone, "", DAY, Map.of("kind", "RUMOUR", "text", "x"), "a.png",
                scan))).isEqualTo("kind");
        assertThat(by(resident, own::mine)).as("a refused sheet leaves nothing").isEmpty();
        assertThat(objections()).isZero();
    }

    @Test
    void somebodyInNoRegisterIsReachedAsHeWroteAndWhatAResidentMayNotDoNobodyDoesForHim() {
        long id = by(worker, () -> papers.enter(here.id(), new TypedSheet("portal.object", notice, "王阿婆", "", "3 栋门卫转交", DAY,
                Map.of("kind", "OTHER", "text", "没人通知我"), "a.png", Papers.photo(91))));
        PaperView read = by(colleague, () -> papers.read(id));
        assertThat(read.known()).isFalse();
        assertThat(read.contact()).isEqualTo("3 栋门卫转交");

        Actor unconfirmed = given.with(given.person(IdentityLevel.L1), Role.RESIDENT, here, DAY.minusYears(3), DAY.plusYears(1));
        assertThat(refusedAt(new TypedSheet("portal.object", notice, unconfirmed.name(), phones.of(unconfirmed), "", DAY,
                Map.of("kind", "OTHER", "text", "我也反对"), "a.png", Papers.photo(92)))).isEqualTo("proof");
    }

    @Test
    void aDoubtIsAnsweredByWhoeverHadNoHandInIt() {
        long id = entered(ObjectionKind.OTHER, "凉亭太小");
        Actor neighbour = from(Role.RESIDENT);
        Actor supervisor = from(Role.SUPERVISION_MEMBER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> by(neighbour, () -> own.own(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> by(neighbour, () -> {
            own.contest(id, "不是我");
            return null;
        }));
        by(resident, () -> {
            own.contest(id, "我没有填过这张表");
            return null;
        });
        assertThat(by(supervisor, () -> toDos.of(here.id()))).extracting(ToDo::link).contains("/portal/form/answer?id=" + id);
        assertThat(by(worker, () -> toDos.of(here.id()))).extracting(ToDo::link).doesNotContain("/portal/form/answer?id=" + id);
        assertThat(by(worker, () -> contests.open(here.id()))).isEmpty();
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> by(worker, () -> contests.answer(id, "没错", false)));
        by(supervisor, () -> contests.answer(id, "与原件笔迹一致", false));
        assertThat(by(resident, () -> own.own(id))).satisfies(mine -> {
            assertThat(mine.answer()).isEqualTo("与原件笔迹一致");
            assertThat(mine.upheld()).isFalse();
        });
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(supervisor, () -> contests.answer(id, "再答一次", true)));
    }

    @Test
    void aDoubtItselfMayComeOnPaper() {
        long id = entered(ObjectionKind.OTHER, "凉亭太小");
        List<FormSubject> taken = by(colleague, () -> papers.taken(here.id())).stream()
                .filter(takes -> takes.form().action().equals("portal.contestPaper")).findFirst().orElseThrow().subjects();
        assertThat(taken).extracting(FormSubject::id).contains(id);
        by(colleague, () -> papers.enter(here.id(), new TypedSheet("portal.contestPaper", id, resident.name(), phone, "", DAY,
                Map.of("words", "我没有填过"), "a.png", Papers.photo(93))));
        assertThat(by(resident, () -> own.own(id)).contest()).isEqualTo("我没有填过");
    }

    @Test
    void theNumberOnASheetLeadsToItsEntryScreen() {
        for (String typed : new String[] {"YY-" + notice, "yy" + notice, " YY－" + notice + " "}) {
            assertThat(by(worker, () -> papers.entryOf(here.id(), typed))).isEqualTo("/portal/form/enter?what=portal.object&subject=" + notice);
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> by(worker, () -> papers.entryOf(here.id(), "ZZ-1")));
    }

    @Test
    void onlyWorkersEnterAndOnlyOthersJudge() {
        matrix.only("portal.enterPaper", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.OWNERS_COMMITTEE_MEMBER);
        matrix.only("portal.answerContest", Role.COMMITTEE_WORKER, Role.SUPERVISION_MEMBER);
        matrix.anybody("portal.seeOwnPaper", IdentityLevel.L1);
        matrix.anybody("portal.contestPaper", IdentityLevel.L1);
    }

    @Test
    void aSheetCannotBeEnteredThroughAnotherArea() {
        Area elsewhere = given.community();
        Actor stranger = given.person(Role.COMMITTEE_WORKER, elsewhere);
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> by(stranger, () -> papers.enter(here.id(), sheet(ObjectionKind.OTHER, "x"))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> by(stranger, () -> papers.enter(elsewhere.id(), sheet(ObjectionKind.OTHER, "x"))));
    }
}
