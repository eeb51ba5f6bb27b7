package org.yishi.cobuilding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.agreement.Heading;
import org.yishi.cobuilding.agreement.MoneyOf;
import org.yishi.cobuilding.agreement.Endings;
import org.yishi.cobuilding.agreement.Signings;
import org.yishi.cobuilding.appraisal.Appraisal;
import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.entry.Kind;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.Scan;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.promise.Promises;
import org.yishi.cobuilding.report.AgreementSheet;
import org.yishi.cobuilding.report.ServiceSheet;
import org.yishi.cobuilding.resource.Resources;
import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.unit.Contacts;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitKind;
import org.yishi.cobuilding.unit.Units;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.print.PrintOrder;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;

/** Who may do what: every role, in its own community and elsewhere; and every unit with its own alone. */
@PortalTest
class RolesIT {

    @Inject
    private PermissionsMatrix matrix;
    @Inject
    private Town town;
    @Inject
    private AgreementRepository repository;
    @Inject
    private Agreements agreements;
    @Inject
    private Promises promises;
    @Inject
    private Signings signings;
    @Inject
    private Endings endings;
    @Inject
    private Services services;
    @Inject
    private Appraisals appraisals;
    @Inject
    private Needs needs;
    @Inject
    private Resources resources;
    @Inject
    private Projects projects;
    @Inject
    private Contacts contacts;
    @Inject
    private Units units;
    @Inject
    private AgreementSheet text;
    @Inject
    private ServiceSheet done;
    @Inject
    private Given given;
    @Inject
    private CurrentActor current;

    @Test
    void theCommunityKeepsTheRegister() {
        for (String action : List.of("register", "readContacts", "admit")) {
            matrix.only("cobuilding." + action, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        }
    }

    @Test
    void bothSidesDoTheWork() {
        for (String action : List.of("offer", "match", "project", "agree", "serve", "appraise")) {
            matrix.only("cobuilding." + action, Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.UNIT_CONTACT);
        }
        matrix.only("cobuilding.work", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.UNIT_CONTACT, Role.STREET_OFFICER, Role.SUPERVISION_MEMBER);
    }

    @Test
    void othersCheckConveneAndScore() {
        matrix.only("cobuilding.check", Role.COMMITTEE_MEMBER, Role.STREET_OFFICER);
        matrix.only("cobuilding.convene", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER);
        matrix.anybody("cobuilding.raise", IdentityLevel.L1);
        matrix.anybody("cobuilding.score", IdentityLevel.L2);
        matrix.anybody("cobuilding.join", IdentityLevel.L1);
    }

    @Test
    void aUnitSeesAndChangesItsOwnOnly() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long id = town.active(here, today);
        Actor stranger = here.stranger();
        long promise = promises.of(id).get(0).id();
        refused(stranger, () -> agreements.work(id));
        refused(stranger, () -> agreements.promises(id));
        refused(stranger, () -> agreements.decline(id, "不"));
        refused(stranger, () -> promises.report(id, promise, "做了", today, Scan.NONE));
        refused(stranger, () -> promises.confirm(id, promise, ""));
        refused(stranger, () -> services.enter(id, new Service.Words(true, today, "踢球", "", 0, 1), Scan.NONE));
        refused(stranger, () -> endings.suspend(id, "停"));
        refused(stranger, () -> endings.breakOff(id, "停"));
        refused(stranger, () -> appraisals.give(id, true, new Appraisal.Points(5, 5, 5), ""));
        refused(stranger, () -> needs.list(here.area().id(), here.unit(), Town.words(Kind.VENUE, "别家的"), Town.served(), ""));
        refused(stranger, () -> needs.list(here.area().id(), 0, Town.words(Kind.VENUE, "社区的"), Town.served(), ""));
        refused(stranger, () -> resources.list(here.area().id(), here.unit(), Town.words(Kind.VENUE, "别家的"), "", ""));
        long need = town.need(here);
        refused(stranger, () -> needs.withdraw(need, "不要了"));
        refused(stranger, () -> projects.begin(town.project(here), today, ""));
    }

    /** Every way to the words of an agreement, held against everybody: before the signatures they are for those who negotiate and who watch. */
    @Test
    void aDraftIsReadByItsSidesAndWhoWatchesThemAlone() {
        Town.Folk here = town.settle();
        Town.Folk there = town.settle();
        long draft = town.draft(here, given.today());
        long declined = town.draft(here, given.today());
        current.as(here.contact(), () -> agreements.decline(declined, "没有场地"));
        long signing = town.checked(here, given.today());
        long active = town.active(here, given.today());
        List<Actor> insiders = List.of(here.worker(), here.member(), here.contact(), here.street(), given.person(Role.SUPERVISION_MEMBER, here.area()));
        List<Actor> outsiders = List.of(Actor.VISITOR, here.resident(), here.stranger(), given.person(Role.PARTY_ORGANISATION_MEMBER, here.area()),
                given.person(Role.RESIDENTS_REPRESENTATIVE, here.area()), there.worker(), there.contact());
        for (long id : List.of(draft, declined, signing)) {
            outsiders.forEach(actor -> ways(id).forEach(way -> refused(actor, way)));
            for (Actor actor : insiders) {
                ways(id).forEach(way -> current.as(actor, way));
            }
        }
        for (Actor actor : outsiders) {
            assertThat(current.as(actor, () -> agreements.read(active)).title()).isEqualTo("操场协议");
            assertThat(current.as(actor, () -> agreements.of(here.area().id()))).extracting(Agreement::id).containsExactly(active);
            assertThat(current.as(actor, () -> agreements.headings(here.area().id()))).hasSize(4)
                    .noneMatch(Heading::mine);
        }
    }

    private List<Runnable> ways(long id) {
        return List.of(() -> agreements.read(id), () -> agreements.work(id), () -> agreements.promises(id), () -> text.sheet(PrintOrder.of(id)),
                () -> done.sheet(PrintOrder.of(id)));
    }

    @Test
    void noSideActsForTheOther() {
        Town.Folk here = town.settle();
        LocalDate today = given.today();
        long id = town.checked(here, today);
        String digest = repository.get(id).assent().digest();
        refused(here.worker(), () -> signings.sign(id, true, digest, today));
        refused(here.contact(), () -> signings.sign(id, false, digest, today));
        long active = town.active(here, today);
        long ofUnit = promises.of(active).stream().filter(one -> one.isByUnit()).findFirst().orElseThrow().id();
        current.as(here.contact(), () -> promises.report(active, ofUnit, "开了门", today, Scan.NONE));
        refused(here.contact(), () -> promises.confirm(active, ofUnit, ""));
        long service = current.as(here.contact(), () -> services.enter(active, new Service.Words(true, today, "开门", "", 0, 1), Scan.NONE));
        refused(here.contact(), () -> services.confirm(service, false));
    }

    @Test
    void theOfficesOfAnotherCommunityAndVisitorsCannotTouchIt() {
        Town.Folk here = town.settle();
        Town.Folk there = town.settle();
        long id = town.active(here, given.today());
        for (Actor actor : List.of(there.worker(), there.member(), there.contact(), here.resident(), Actor.VISITOR)) {
            refused(actor, () -> agreements.work(id));
            refused(actor, () -> endings.suspend(id, "停"));
            refused(actor, () -> units.describe(here.unit(), new Unit.Words("改名", UnitKind.OTHER, "", "")));
            refused(actor, () -> contacts.of(here.unit()));
        }
        refused(here.contact(), () -> contacts.of(here.unit()));
    }

    @Test
    void whereMoneyIsPaidToIsForBothSidesAndTheStreet() {
        Town.Folk here = town.settle();
        Town.Folk there = town.settle();
        long id = town.draft(here, given.today());
        current.as(here.worker(), () -> agreements.write(id, repository.get(id).terms().paying(MoneyOf.UNIT, 100_00, "6222 0000", false, ""),
                repository.get(id).terms().digest()));
        for (Actor actor : List.of(here.worker(), here.member(), here.contact(), here.street())) {
            assertThat(current.as(actor, () -> agreements.bank(id))).isEqualTo("6222 0000");
        }
        for (Actor actor : List.of(Actor.VISITOR, here.resident(), here.stranger(), given.person(Role.SUPERVISION_MEMBER, here.area()),
                there.worker(), there.street())) {
            refused(actor, () -> agreements.bank(id));
        }
    }

    private void refused(Actor who, Runnable act) {
        assertThatThrownBy(() -> current.as(who, act)).isInstanceOfAny(AccessRefused.class, NotFound.class);
    }
}
