package org.yishi.deliberation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Finding;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Statements and consultations in the search. */
@PortalTest
class FindableStatementsIT {

    @Inject
    private Given given;
    @Inject
    private Prepared prepared;
    @Inject
    private Statements statements;
    @Inject
    private Moderations moderations;
    @Inject
    private Consultations consultations;
    @Inject
    private Finding finding;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor worker;
    private long id;

    @BeforeEach
    void aRunningConsultation() {
        here = given.community();
        worker = given.person(Role.COMMITTEE_WORKER, here);
        id = prepared.gathering(here);
    }

    @Test
    void aStatementIsFoundWhileItIsShown() {
        current.as(given.person(IdentityLevel.L1), () -> statements.say(id, "晾衣杆装在南墙"));
        assertThat(finding.titles("晾衣杆", here)).as("it waits for the moderator").isEmpty();
        long waiting = current.as(worker, () -> moderations.queue(id)).get(0).id();
        current.as(worker, () -> moderations.approve(id, waiting));
        assertThat(finding.titles("衣杆装", here)).containsExactly("晾衣杆装在南墙");
        current.as(worker, () -> moderations.hide(id, waiting, HideReason.OFF_TOPIC));
        assertThat(finding.titles("晾衣杆", here)).isEmpty();
    }

    @Test
    void aConsultationIsFoundByItsTopic() {
        String title = consultations.read(id).topic().title();
        assertThat(finding.titles(title.substring(0, 4), here)).contains(title);
    }
}
