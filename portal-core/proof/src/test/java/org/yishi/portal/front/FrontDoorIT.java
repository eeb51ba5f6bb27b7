package org.yishi.portal.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ballot.Ballots;
import org.yishi.portal.ballot.CountingRules;
import org.yishi.portal.ballot.Polling;
import org.yishi.portal.front.FrontDoor.Front;
import org.yishi.portal.meeting.Hosted;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.notice.Matters;
import org.yishi.portal.notice.NoticeDraft.Review;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;
import org.yishi.testkit.Queries;

/** What stands on a community's page, and that making it costs the same however much goes on. */
@PortalTest
class FrontDoorIT {

    @Inject
    private FrontDoor door;
    @Inject
    private WhoIsWho who;
    @Inject
    private Given given;
    @Inject
    private Hosted hosted;
    @Inject
    private Polling polling;
    @Inject
    private Ballots ballots;
    @Inject
    private Meetings meetings;
    @Inject
    private Matters matters;
    @Inject
    private Notices notices;
    @Inject
    private CurrentActor current;
    @Inject
    private Queries queries;
    @Inject
    private Clock clock;

    /** A community in which so much of everything goes on. */
    private Area community(int much) {
        Area here = given.community();
        Actor worker = hosted.worker(here);
        hosted.people(Role.COMMITTEE_MEMBER, here, much);
        List<Actor> voters = IntStream.range(0, 2).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        Instant now = clock.instant();
        for (int i = 1; i <= much; i++) {
            String dossier = "test/front/" + here.id() + "/" + i;
            int last = i + 1;
            current.as(worker, () -> {
                long notice = matters.disclose(here.id(), dossier, Review.NOT_NEEDED);
                notices.checkPrivacy(notice);
                notices.publish(notice, given.today(), matters.photo(here.id(), dossier, (int) (here.id() * 50 + last)));
                ballots.open(ballots.announce(BallotPlan.motion(here.id(), dossier, "RESOLVE", "改造东门（" + last + "）", "东门外移三米。",
                        CountingRules.RESIDENTS, polling.electorate(voters), now.minus(Duration.ofMinutes(1)), now.plus(Duration.ofDays(last)))));
                meetings.notice(meetings.plan(hosted.plan(here, "RESIDENTS_COMMITTEE", "路灯")), hosted.on(given.today().plusDays(last + 5), given.today()));
            });
        }
        return here;
    }

    @Test
    void itCostsTheSameNumberOfQueriesHoweverMuchGoesOn() {
        Area quiet = community(1);
        Area busy = community(4);
        long few = queries.of(() -> door.of(quiet.id()));
        assertThat(few).isPositive();
        assertThat(queries.of(() -> door.of(busy.id()))).isEqualTo(few);
        assertThat(queries.of(() -> who.offices(busy.id()))).isEqualTo(queries.of(() -> who.offices(quiet.id())));
    }

    @Test
    void whatEndsFirstComesFirst() {
        Front front = door.of(community(3).id());
        assertThat(front.tasks()).extracting(FrontDoor.Task::daysLeft).isSorted().doesNotContain(0);
        assertThat(front.tasks().get(0).isUrgent()).isTrue();
        assertThat(front.tasks()).filteredOn(task -> task.item().doing().link().contains("/portal/ballot/vote")).hasSize(3);
        assertThat(front.running()).allSatisfy(item -> assertThat(item.stages().now()).isEqualTo("投票中"));
        assertThat(front.hanging()).hasSize(3).allSatisfy(task -> assertThat(task.item().days().last()).isAfter(given.today()));
        assertThat(front.coming()).hasSize(3).extracting(FrontItem::when).isSorted();
    }

    @Test
    void aQuietCommunityHasNoGaps() {
        Front front = door.of(given.community().id());
        assertThat(front.tasks()).isEmpty();
        assertThat(front.running()).isEmpty();
        assertThat(front.hanging()).isEmpty();
        assertThat(front.coming()).isEmpty();
        assertThat(front.money()).isEmpty();
    }

    @Test
    void officesAreShownWithTheirTermsAndResidentsAreNot() {
        Area here = given.community();
        given.with(given.person(IdentityLevel.L3), Role.COMMITTEE_MEMBER, here, given.today().minusYears(1), given.today().plusYears(4));
        given.with(given.person(IdentityLevel.L3), Role.SUPERVISION_MEMBER, here, given.today().minusYears(6), given.today().minusYears(1));
        given.person(Role.RESIDENT, here);
        given.person(Role.PARTY_MEMBER, here);
        assertThat(who.offices(here.id())).singleElement().satisfies(office -> {
            assertThat(office.role()).isEqualTo(Role.COMMITTEE_MEMBER);
            assertThat(office.holders()).singleElement().satisfies(one -> assertThat(one.to()).isEqualTo(given.today().plusYears(4)));
        });
    }
}
