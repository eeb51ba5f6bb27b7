package org.yishi.bylaws.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.filing.Filings;
import org.yishi.bylaws.paper.Scan;
import org.yishi.bylaws.version.Measure;
import org.yishi.bylaws.version.Purpose;
import org.yishi.bylaws.version.Town;
import org.yishi.bylaws.version.WholeText;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Records of enforcement: who reads what, which version counts, what may be done; and who may do what with bylaws. */
@PortalTest
class EnforcementIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    @Inject
    private Town town;
    @Inject
    private Enforcements enforcements;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Documents documents;
    @Inject
    private Filings filings;
    @Inject
    private Statistics statistics;
    @Inject
    private WholeText whole;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Ledger ledger;
    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void whatIsDoneIsReadByThePersonsOfTheCaseAndThoseWhoHandleIt() {
        Town.Folk folk = town.settle();
        long version = town.begin(folk, 0, Purpose.FIRST, BEGIN);
        LocalDate from = town.made(folk, version, BEGIN, "第一条 楼道不堆放杂物。", "第二条 遛狗牵绳。");
        long bylaw = town.version(version).bylawId();
        long article = bylaws.text(town.version(version)).ids().get(0);
        refused("bylaws.refusal.nothingInForce", () -> report(folk, bylaw, article, from.minusDays(1)));
        long id = report(folk, bylaw, article, from.plusDays(1));
        assertThat(record(folk, id).versionId()).isEqualTo(version);
        Actor concerned = town.person(Role.RESIDENT, folk.area());
        String code = record(folk, id).code();
        refused("bylaws.refusal.code", () -> current.as(concerned, () -> enforcements.join(record(folk, id).number(), "WRONG")));
        current.as(concerned, () -> enforcements.join(record(folk, id).number(), code.toLowerCase()));

        LocalDate day = from.plusDays(3);
        refused("portal.procedure", () -> handle(folk, id, EnforcementState.MEDIATED, null, day));
        handle(folk, id, EnforcementState.HEARD, null, day);
        refused("bylaws.refusal.measure", () -> handle(folk, id, EnforcementState.MEASURE, Measure.NO_HONOURS, day));
        time.on(day, () -> current.as(folk.worker(), () -> enforcements.handle(id, EnforcementState.TALKED, null, "经过", new Scan(Town.scan()), day)));
        time.on(day, () -> current.as(concerned, () -> enforcements.object(id, "不是我放的", day)));
        refused("bylaws.refusal.notTheCommittee", () -> handle(folk, id, EnforcementState.ANSWERED, null, day));
        time.on(day, () -> current.as(folk.supervisor(), () -> enforcements.answer(id, "查明不是", day)));
        handle(folk, id, EnforcementState.CLOSED, null, day);

        assertThat(current.as(concerned, () -> enforcements.own(id)).steps()).hasSize(6);
        assertThat(current.as(folk.resident(), () -> enforcements.own(id)).steps()).as("the reporter reads how far it is, not what was said").isEmpty();
        String dossier = "bylaws/enforcement/" + id;
        for (Actor party : List.of(concerned, folk.worker(), folk.supervisor(), folk.street())) {
            assertThat(current.as(party, () -> documents.of(dossier))).as("the sheet that was signed").singleElement()
                    .satisfies(sheet -> assertThat(sheet.privacy()).isEqualTo(Privacy.PARTIES));
        }
        assertThat(current.as(folk.resident(), () -> documents.of(dossier))).as("the reporter").isEmpty();
        for (Actor stranger : List.of(Actor.VISITOR, town.person(Role.RESIDENT, folk.area()), town.settle().worker(), town.settle().supervisor(),
                town.person(Role.RESIDENTS_REPRESENTATIVE, folk.area()), town.person(Role.PARTY_ORGANISATION_MEMBER, folk.area()))) {
            assertThat(current.as(stranger, () -> documents.of(dossier))).isEmpty();
            assertThatThrownBy(() -> current.as(stranger, () -> enforcements.file(id))).isInstanceOfAny(AccessRefused.class, NotFound.class);
            assertThatThrownBy(() -> current.as(stranger, () -> enforcements.own(id))).isInstanceOfAny(AccessRefused.class, NotFound.class);
            assertThatThrownBy(() -> current.as(stranger, () -> enforcements.object(id, "我也异议", day))).isInstanceOfAny(AccessRefused.class, NotFound.class);
        }
        assertThat(statistics.of(bylaw).get(article)).isEqualTo(new Statistics.OfArticle(1, 1, 0, 0));
        assertThat(ledger.entries("bylaws/enforcement/" + id)).extracting(entry -> entry.facts()).noneMatch(facts -> facts.contains("沙发") || facts.contains("二单元"));
        assertThat(ledger.check("bylaws/enforcement/" + id).holds()).isTrue();
    }

    @Test
    void aMeasureLeavesTimeToObjectAndARecordCountsOnceByItsLastOutcome() {
        Town.Folk folk = town.settle();
        long version = town.begin(folk, 0, Purpose.FIRST, BEGIN);
        LocalDate from = town.made(folk, version, BEGIN, Set.of(Measure.REMINDER), "第一条 楼道不堆放杂物。", "第二条 遛狗牵绳。");
        long bylaw = town.version(version).bylawId();
        long article = bylaws.text(town.version(version)).ids().get(0);
        assertThat(bylaws.articleOn(bylaw, from, "第1条")).isEqualTo(article);
        refused("bylaws.refusal.articleNumber", () -> bylaws.articleOn(bylaw, from, "3"));
        refused("bylaws.refusal.nothingInForce", () -> bylaws.articleOn(bylaw, from.minusDays(1), "1"));
        assertThat(whole.of(town.version(version))).endsWith("可以采取的措施：提醒。不采取其他措施。");
        long id = report(folk, bylaw, article, from);
        LocalDate day = from.plusDays(2);
        handle(folk, id, EnforcementState.HEARD, null, day);
        handle(folk, id, EnforcementState.AGREED, null, day);
        handle(folk, id, EnforcementState.MEASURE, Measure.REMINDER, day);
        assertThat(statistics.of(bylaw).get(article)).isEqualTo(new Statistics.OfArticle(1, 0, 1, 0));
        LocalDate until = new DeadlineRule(7, DeadlineRule.Unit.DAYS, Rollover.OFF_DAYS).due(day, calendar.days());
        refused("bylaws.refusal.timeToObject", () -> handle(folk, id, EnforcementState.CLOSED, null, until));
        handle(folk, id, EnforcementState.CLOSED, null, until.plusDays(1));
        long open = report(folk, bylaw, article, from.plusDays(1));
        assertThat(current.as(folk.worker(), () -> enforcements.list(folk.area().id()))).extracting(Enforcement::id)
                .as("open ones first").containsExactly(open, id);
        assertThat(statistics.of(bylaw).get(article)).isEqualTo(new Statistics.OfArticle(2, 0, 1, 0));
    }

    @Test
    void anArticleIsKeptUntilTheDayFromWhichItIsSuspended() {
        Town.Folk folk = town.settle();
        long version = town.begin(folk, 0, Purpose.FIRST, BEGIN);
        LocalDate from = town.made(folk, version, BEGIN, "第一条 楼道不堆放杂物。", "第二条 遛狗牵绳。");
        long bylaw = town.version(version).bylawId();
        long article = bylaws.text(town.version(version)).ids().get(0);
        LocalDate ordered = from.plusDays(5);
        time.on(ordered, () -> current.as(folk.street(), () -> filings.order(version, Set.of(article), "时间不合理", ordered)));
        assertThat(bylaws.lines(town.version(version)).get(0).wording()).satisfies(one -> assertThat(one.isSuspendedOn(ordered)).isTrue())
                .satisfies(one -> assertThat(one.isSuspendedOn(ordered.minusDays(1))).as("the text then in force").isFalse());
        refused("bylaws.refusal.suspended", () -> report(folk, bylaw, article, ordered, ordered));
        assertThat(record(folk, report(folk, bylaw, article, ordered.minusDays(1), ordered)).happenedOn()).isEqualTo(ordered.minusDays(1));
    }

    @Test
    void theTimeToObjectDoesNotEndOnNationalDay() {
        Town.Folk folk = town.settle();
        long version = town.begin(folk, 0, Purpose.FIRST, BEGIN);
        town.made(folk, version, BEGIN, Set.of(Measure.REMINDER), "第一条 楼道不堆放杂物。", "第二条 遛狗牵绳。");
        LocalDate day = LocalDate.of(2026, 9, 24);
        long id = report(folk, town.version(version).bylawId(), bylaws.text(town.version(version)).ids().get(0), day);
        handle(folk, id, EnforcementState.HEARD, null, day);
        handle(folk, id, EnforcementState.MEASURE, Measure.REMINDER, day);
        LocalDate backToWork = LocalDate.of(2026, 10, 8);
        assertThat(calendar.isWorkingDay(backToWork)).isTrue();
        refused("bylaws.refusal.timeToObject", () -> handle(folk, id, EnforcementState.CLOSED, null, LocalDate.of(2026, 10, 2)));
        refused("bylaws.refusal.timeToObject", () -> handle(folk, id, EnforcementState.CLOSED, null, backToWork));
        handle(folk, id, EnforcementState.CLOSED, null, backToWork.plusDays(1));
    }

    @Test
    void thePersonConcernedSeesWhoLookedBeforeJoiningToo() {
        Town.Folk folk = town.settle();
        long version = town.begin(folk, 0, Purpose.FIRST, BEGIN);
        LocalDate from = town.made(folk, version, BEGIN, "第一条 楼道不堆放杂物。", "第二条 遛狗牵绳。");
        long id = report(folk, town.version(version).bylawId(), bylaws.text(town.version(version)).ids().get(0), from);
        LocalDate later = from.plusDays(2);
        Enforcement record = time.on(from, () -> record(folk, id));
        time.on(from, () -> current.as(folk.street(), () -> enforcements.file(id)));
        time.on(later, () -> current.as(folk.supervisor(), () -> enforcements.file(id)));
        time.on(later, () -> current.as(folk.supervisor(), () -> enforcements.file(id)));
        Actor concerned = town.person(Role.RESIDENT, folk.area());
        current.as(concerned, () -> enforcements.join(record.number(), record.code()));
        assertThat(current.as(concerned, () -> enforcements.own(id)).looks()).containsExactly(new LookedAt(later, EnforcementLook.Reader.SUPERVISION, 2),
                new LookedAt(from, EnforcementLook.Reader.STREET, 1), new LookedAt(from, EnforcementLook.Reader.COMMITTEE, 1));
        assertThat(current.as(folk.resident(), () -> enforcements.own(id)).looks()).as("the reporter is not told").isEmpty();
    }

    @Test
    void whoMayDoWhat() {
        for (String action : List.of("draft", "answer", "publish", "handle")) {
            matrix.only("bylaws." + action, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        }
        matrix.only("bylaws.initiate", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER, Role.SUPERVISION_MEMBER);
        matrix.only("bylaws.work", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER, Role.SUPERVISION_MEMBER, Role.STREET_OFFICER);
        matrix.only("bylaws.convene", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.STREET_OFFICER);
        matrix.only("bylaws.decide", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER, Role.STREET_OFFICER);
        matrix.only("bylaws.attach", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.STREET_OFFICER);
        matrix.only("bylaws.review", Role.STREET_OFFICER);
        matrix.only("bylaws.file", Role.STREET_OFFICER);
        matrix.only("bylaws.answerObjection", Role.SUPERVISION_MEMBER, Role.STREET_OFFICER);
        matrix.only("bylaws.readBreach", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER, Role.STREET_OFFICER);
    }

    private long report(Town.Folk folk, long bylaw, long article, LocalDate day) {
        return report(folk, bylaw, article, day, day);
    }

    private long report(Town.Folk folk, long bylaw, long article, LocalDate happened, LocalDate day) {
        return time.on(day, () -> current.as(folk.resident(), () -> enforcements.report(bylaw, new Enforcement.Words(article, happened, "楼道放着沙发", "照片",
                "二单元三楼", false), day, false)));
    }

    private Enforcement record(Town.Folk folk, long id) {
        return current.as(folk.worker(), () -> enforcements.file(id)).record();
    }

    private void handle(Town.Folk folk, long id, EnforcementState next, Measure measure, LocalDate day) {
        time.on(day, () -> current.as(folk.worker(), () -> enforcements.handle(id, next, measure, "经过", Scan.NONE, day)));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).startsWith(key));
    }
}
