package org.yishi.deliberation.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** Where deliberation is switched off, its reports can still be taken down, and it knows of that when it is switched on again. */
@PortalTest
class SwitchedOffIT {

    @Inject
    private Given given;
    @Inject
    private Followed followed;
    @Inject
    private Actions actions;
    @Inject
    private FollowToDos source;
    @Inject
    private Notices notices;
    @Inject
    private CurrentActor current;

    @Test
    void aReportThatWasTakenBackIsOwedAgain() {
        Area here = given.community();
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        LocalDate today = given.today();
        long id = followed.adopted(here, worker);
        long item = followed.item(id, worker, today.plusDays(5));
        current.as(worker, () -> actions.route(id));
        followed.report(id, item, worker, ProgressKind.DONE, today, null);
        long notice = followed.told(id, worker);
        followed.hang(id, notice, worker, today);
        given.plugin("deliberation", here, false);
        current.as(worker, () -> notices.withdraw(notice, "金额写错了"));
        given.plugin("deliberation", here, true);
        assertThat(current.as(worker, () -> source.of(worker, here.id()))).extracting(ToDo::link).contains("/deliberation/follow/tell?id=" + id);
    }
}
