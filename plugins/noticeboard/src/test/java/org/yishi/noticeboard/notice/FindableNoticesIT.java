package org.yishi.noticeboard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Notices in the search. */
@PortalTest
class FindableNoticesIT {

    @Inject
    private Given given;
    @Inject
    private Notices notices;
    @Inject
    private Finding finding;
    @Inject
    private CurrentActor current;

    private Area here;
    private long id;

    @BeforeEach
    void aNotice() {
        here = given.community();
        Actor worker = given.person(Role.COMMITTEE_WORKER, here);
        id = current.as(worker, () -> notices.post(here.id(), "停水通知", "周三上午检修管网，请提前储水。"));
    }

    private List<String> found(String words) {
        return finding.titles(words, here);
    }

    @Test
    void aPostedNoticeIsFoundByTitleTextAndPinyin() {
        assertThat(found("停水")).containsExactly("停水通知");
        assertThat(found("检修管")).containsExactly("停水通知");
        assertThat(found("tstz")).containsExactly("停水通知");
        assertThat(finding.suggestions("水通", here)).containsExactly("停水通知");
    }

    @Test
    void aWithdrawnNoticeIsNotFound() {
        current.as(given.person(Role.COMMITTEE_WORKER, here), () -> notices.withdraw(id, "日期有误"));
        assertThat(found("停水")).isEmpty();
    }

    @Test
    void whereThePluginIsOffNothingOfItIsFound() {
        given.plugin("noticeboard", here, false);
        assertThat(found("停水")).isEmpty();
        assertThat(finding.suggestions("停水", here)).isEmpty();
        given.plugin("noticeboard", here, true);
        assertThat(found("停水")).hasSize(1);
    }
}
