package org.yishi.portal.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.Papers;
import org.yishi.portal.ballot.Polling;
import org.yishi.portal.meeting.Hosted;
import org.yishi.portal.meeting.MeetingMinutes;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Who may print what, and what stands on it. */
@PortalTest
class PrintDeskIT {

    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Polling polling;
    @Inject
    private Papers papers;
    @Inject
    private MeetingMinutes minutes;
    @Inject
    private PrintDesk desk;
    @Inject
    @Any
    private Instance<Printable> printables;
    @Inject
    private PrintStyles styles;
    @Inject
    private Prints prints;
    @Inject
    private CurrentActor current;

    private Printable printable(String name) {
        return printables.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private long meeting(Area here, Actor worker, List<Actor> committee) {
        return hosted.quorate(worker, committee, hosted.plan(here, "RESIDENTS_COMMITTEE", "修路灯"));
    }

    @Test
    void everyNameIsThereOnce() {
        assertThat(printables.stream().map(Printable::name).toList()).doesNotHaveDuplicates()
                .contains("portal.notice", "portal.meeting", "portal.signIn", "portal.minutes", "portal.ballot", "portal.sample");
    }

    @Test
    void theSignInSheetHoldsTheWholeRollAndIsForThoseWhoKeepIt() {
        Area here = given.community();
        Actor worker = hosted.worker(here);
        long id = meeting(here, worker, hosted.people(Role.COMMITTEE_MEMBER, here, 5));
        Sheet sheet = current.as(worker, () -> printable("portal.signIn").sheet(PrintOrder.of(id)));
        assertThat(sheet.privacy()).isEqualTo(Privacy.OFFICE);
        Block.Table roll = (Block.Table) sheet.blocks().stream().filter(Block.Table.class::isInstance).findFirst().orElseThrow();
        assertThat(roll.rows()).hasSize(5).allMatch(row -> row.get(1).equals("测试人") && row.get(3).isEmpty());
        assertThat(roll.tall()).isTrue();
        for (Actor other : List.of(Actor.VISITOR, given.person(IdentityLevel.L2), hosted.worker(given.community()))) {
            assertThatThrownBy(() -> current.as(other, () -> desk.print("portal.signIn", PrintOrder.of(id)))).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void minutesArePrintedByThoseWhoReadThem() {
        Area here = given.community();
        Actor worker = hosted.worker(here);
        List<Actor> committee = hosted.people(Role.COMMITTEE_MEMBER, here, 5);
        long id = meeting(here, worker, committee);
        assertThatThrownBy(() -> current.as(worker, () -> desk.print("portal.minutes", PrintOrder.of(id)))).isInstanceOf(NotFound.class);
        current.as(worker, () -> hosted.finish(id, "更换十二盏路灯。"));
        PrintDesk.Printed printed = current.as(committee.get(0), () -> desk.print("portal.minutes", PrintOrder.of(id)));
        assertThat(printed.forEverybody()).isFalse();
        assertThat(new String(printed.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThatThrownBy(() -> current.as(Actor.VISITOR, () -> desk.print("portal.minutes", PrintOrder.of(id))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theNoticeOfAMeetingIsTheSameForEverybody() {
        Area here = given.community();
        Actor worker = hosted.worker(here);
        long id = meeting(here, worker, hosted.people(Role.COMMITTEE_MEMBER, here, 5));
        PrintDesk.Printed printed = current.as(worker, () -> desk.print("portal.meeting", PrintOrder.of(id)));
        assertThat(printed.forEverybody()).isTrue();
        assertThat(printed.areaPath()).isEqualTo(here.path());
    }

    @Test
    void nothingOnAPrintedBallotTellsWhoUsesIt() {
        Polling.Place place = polling.open(20);
        current.as(place.officer(), () -> papers.print(place.ballot(), 20));
        Sheet one = current.as(place.officer(), () -> printable("portal.ballot").sheet(PrintOrder.of(place.ballot())));
        Sheet other = current.as(place.officer(), () -> printable("portal.ballot").sheet(PrintOrder.of(place.ballot())));
        List<String> serials = serials(one);
        assertThat(serials).hasSize(20).doesNotHaveDuplicates();
        assertThat(serials(other)).containsExactlyInAnyOrderElementsOf(serials).isNotEqualTo(serials);
        assertThat(one.toString()).doesNotContain("投票人");
        assertThat(one.digest()).isEmpty();
        assertThat(one.asOf().getEpochSecond()).isZero();
        PrintDesk.Printed printed = current.as(place.officer(), () -> desk.print("portal.ballot", PrintOrder.of(place.ballot())));
        assertThat(printed.forEverybody()).isFalse();
        for (Actor nobody : List.of(Actor.VISITOR, place.voters().get(0))) {
            assertThatThrownBy(() -> current.as(nobody, () -> desk.print("portal.ballot", PrintOrder.of(place.ballot()))))
                    .isInstanceOf(AccessRefused.class);
        }
    }

    private static List<String> serials(Sheet sheet) {
        return sheet.blocks().stream().filter(Block.Code.class::isInstance).map(code -> ((Block.Code) code).content()).toList();
    }

    @Test
    void aStylesheetThatFailsOnADocumentIsPassedOverAndTheSettingsSayWhy() {
        Area here = given.community();
        Actor admin = given.person(Role.ADMINISTRATOR, here);
        current.as(admin, () -> styles.set(here.id(), "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:import href='portal:sheet'/>"
                + "<xsl:template match=\"paragraph[contains(., '难倒它')]\"><xsl:message terminate='yes'>too hard</xsl:message></xsl:template>"
                + "</xsl:stylesheet>"));
        assertThat(current.as(admin, () -> styles.fault(here.id()))).isEmpty();
        assertThat(prints.pdf(Sheet.draft(SheetKind.DOCUMENT, here.id(), "难题", PrintOrder.of(1)).paragraph("这一句难倒它。").done())).isNotEmpty();
        assertThat(current.as(admin, () -> styles.fault(here.id()))).hasValueSatisfying(fault -> {
            assertThat(fault.document()).isEqualTo("难题");
            assertThat(fault.why()).isNotBlank();
        });
        current.as(admin, () -> styles.set(here.id(), ""));
        assertThat(current.as(admin, () -> styles.fault(here.id()))).isEmpty();
    }
}
