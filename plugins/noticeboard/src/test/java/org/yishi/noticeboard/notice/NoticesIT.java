package org.yishi.noticeboard.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PermissionsMatrix;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.Told;

@PortalTest
class NoticesIT {

    @Inject
    private Given given;
    @Inject
    private Notices notices;
    @Inject
    private Told told;
    @Inject
    private CurrentActor current;
    @Inject
    private Ledger ledger;
    @Inject
    private PermissionsMatrix matrix;

    private Area here;
    private Actor worker;

    @BeforeEach
    void aCommunityWithAWorker() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
    }

    private long posted() {
        return current.as(worker, () -> notices.post(here.id(), "停水通知", "周三上午停水。"));
    }

    @Test
    void aPostedNoticeStandsAndIsInTheLedger() {
        long id = posted();
        assertThat(notices.standing(here.id(), 10)).extracting(Notice::getTitle).containsExactly("停水通知");
        assertThat(ledger.entries("noticeboard/notice/" + id)).extracting(LedgerEntry::action).containsExactly("noticeboard.post");
        assertThat(ledger.check("noticeboard/notice/" + id).holds()).isTrue();
    }

    @Test
    void residentsWithAnAccountAreTold() {
        Actor resident = given.withAccount(given.person(Role.RESIDENT, here));
        Actor neighbour = given.withAccount(given.person(Role.RESIDENT, given.community()));
        posted();
        assertThat(told.to(resident)).containsExactly("公告栏贴出新公告：停水通知");
        assertThat(told.to(neighbour)).isEmpty();
    }

    @Test
    void aWithdrawnNoticeComesDownWithItsReason() {
        long id = posted();
        current.as(worker, () -> notices.withdraw(id, "时间有变"));
        assertThat(notices.standing(here.id(), 10)).isEmpty();
        assertThat(notices.down(here.id(), 10)).extracting(Notice::getWithdrawnWhy).containsExactly("时间有变");
        assertThat(ledger.entries("noticeboard/notice/" + id)).hasSize(2);
    }

    @Test
    void aRefusedActLeavesNothingBehind() {
        long id = posted();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> current.as(worker, () -> notices.withdraw(id, " ")));
        assertThat(notices.standing(here.id(), 10)).hasSize(1);
        assertThat(ledger.entries("noticeboard/notice/" + id)).hasSize(1);
    }

    @Test
    void aNoticeOfAnotherCommunityIsOutOfReach() {
        long id = posted();
        Actor neighbour = given.person(Role.COMMITTEE_WORKER, given.community());
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> current.as(neighbour, () -> notices.withdraw(id, "不是我的")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> current.as(neighbour, () -> notices.withdraw(id + 999, "没有")));
    }

    @Test
    void workersAndMembersOfTheCommitteePostAndWithdraw() {
        matrix.only("noticeboard.post", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
        matrix.only("noticeboard.withdraw", Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER);
    }
}
