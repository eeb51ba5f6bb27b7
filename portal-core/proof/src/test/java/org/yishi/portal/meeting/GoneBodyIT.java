package org.yishi.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.meeting.internal.AgendaCircles;
import org.yishi.portal.opendata.JsonForm;
import org.yishi.portal.opendata.OpenData;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** The jar that brought a body was taken out: its meetings stay to be read, others go on, and nobody acts for it until it is back. */
@PortalTest
class GoneBodyIT {

    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private WanderingCouncil council;
    @Inject
    private Bodies bodies;
    @Inject
    private Meetings meetings;
    @Inject
    private MeetingRecords records;
    @Inject
    private Motions motions;
    @Inject
    private AgendaCircles circles;
    @Inject
    private ToDos toDos;
    @Inject
    private OpenData data;
    @Inject
    private JsonForm json;
    @Inject
    private CurrentActor current;

    private Area community;
    private Area here;
    private Actor worker;
    private List<Actor> members;
    private long meeting;

    @BeforeEach
    void itDecided() {
        community = given.community();
        here = given.area(AreaKind.BUILDING, community);
        worker = hosted.worker(community);
        members = hosted.people(Role.COMMITTEE_MEMBER, community, 3);
        council.of(members);
        meeting = hosted.quorate(worker, members, hosted.plan(here, WanderingCouncil.ID, "修门", "换灯"));
        current.as(worker, () -> {
            motions.freeze(meeting, hosted.item(meeting, 1), "同意修门。");
            motions.vote(meeting, hosted.item(meeting, 1), Hands.counted(3, 0, 0));
        });
    }

    @AfterEach
    void itIsBack() {
        council.goes(false);
    }

    private String resolutions() {
        return String.valueOf(json.page(data.page(community, "resolutions", 0))).replaceAll("\\s", "");
    }

    private List<String> titles() {
        return current.as(worker, () -> toDos.of(community.id())).stream().map(ToDo::label).toList();
    }

    @Test
    void whatItDecidedIsThereWithoutTheNumbersOfWhichNobodyKnowsWhetherTheyArePublic() {
        assertThat(resolutions()).contains("\"votesFor\":3");
        council.goes(true);
        assertThat(resolutions()).contains("修门", "\"outcome\":\"PASSED\"").doesNotContain("\"votesFor\":3");
        assertThat(records.view(meeting).items().get(0).isDecided()).isTrue();
        assertThat(bodies.name(WanderingCouncil.ID)).contains("不在平台上");
        assertThat(bodies.get(WanderingCouncil.ID)).extracting(Body::results, Body::minutes).containsOnly(Privacy.OFFICE);
    }

    @Test
    void whetherAMatterIsPublicIsTheBusinessOfItsPlugin() {
        assertThat(circles.isPublic("portal/anything/1", "RESOLVE")).isTrue();
        assertThat(circles.isPublic("away/matter/1", "RESOLVE")).isFalse();
        assertThat(current.as(worker, () -> circles.maySee("away/matter/1", "RESOLVE", community.id()))).as("the office").isTrue();
    }

    @Test
    void nobodyActsForItAndEverythingElseIsStillToBeDone() {
        current.as(worker, () -> meetings.plan(hosted.plan(community, "RESIDENTS_COMMITTEE", "别的事")));
        int all = titles().size();
        council.goes(true);
        assertThat(titles()).as("the meeting of the committee is still to be called").hasSize(all - 1).isNotEmpty();
        assertThatThrownBy(() -> current.as(worker, () -> motions.leaveOver(meeting, hosted.item(meeting, 2), "下次"))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> bodies.get(WanderingCouncil.ID).roll(here.id(), given.today(), Body.MEMBERS)).isInstanceOf(Refusal.class);
        assertThat(current.as(worker, () -> records.underWay(here.id(), 10))).isEmpty();
        council.goes(false);
        assertThat(titles()).hasSize(all);
        current.as(worker, () -> motions.leaveOver(meeting, hosted.item(meeting, 2), "下次"));
    }
}
