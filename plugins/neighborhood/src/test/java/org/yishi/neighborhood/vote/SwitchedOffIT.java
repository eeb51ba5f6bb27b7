package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.notice.Notices;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.TimeTravel;

import jakarta.inject.Inject;

/** Where 小区自治 is switched off, the announcement of a vote can still be posted, and the vote knows of it. */
@PortalTest
class SwitchedOffIT {

    @Inject
    private Given given;
    @Inject
    private Estate estate;
    @Inject
    private Notices notices;
    @Inject
    private CurrentActor current;
    @Inject
    private TimeTravel time;

    @Test
    void anAnnouncementIsPosted() {
        Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(3, "100.00"));
        long vote = estate.proposed(folk, Estate.motion(folk, "278-4"));
        long notice = estate.announced(folk, vote);
        given.plugin("neighborhood", folk.compound(), false);
        time.on(Estate.FIRST, () -> current.as(folk.chair(), () -> {
            notices.checkPrivacy(notice);
            notices.publish(notice, Estate.FIRST, null);
        }));
        assertThat(estate.vote(vote).stage()).isEqualTo(VoteStage.NOTICED);
    }
}
