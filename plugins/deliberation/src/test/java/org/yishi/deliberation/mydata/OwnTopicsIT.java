package org.yishi.deliberation.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishi.deliberation.topic.Submission;
import org.yishi.deliberation.topic.Submitter;
import org.yishi.deliberation.topic.Supports;
import org.yishi.deliberation.topic.TopicWords;
import org.yishi.deliberation.topic.Topics;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.inject.Inject;

/** Somebody who submitted a topic and supports another sees both, and leaves the topic without a name. */
@PortalTest
class OwnTopicsIT {

    @Inject
    private Given given;
    @Inject
    private Topics topics;
    @Inject
    private Supports supports;
    @Inject
    private OwnTopics own;
    @Inject
    private Leaving leaving;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;

    private Area here;
    private Actor me;
    private long mine;
    private long other;

    @BeforeEach
    void iTookPart() {
        here = given.community();
        me = given.person(Role.RESIDENT, here);
        mine = submit(me, "诸葛无双提的电梯");
        other = submit(given.person(Role.RESIDENT, here), "完全另一件事情");
        current.as(me, () -> supports.support(other, given.today()));
    }

    private long submit(Actor by, String title) {
        return current.as(by, () -> topics.submit(here.id(), Submission.of(TopicWords.of(title, "我是诸葛无双", "高层", "商量", ""),
                Submitter.Kind.RESIDENT, "", given.today())));
    }

    @Test
    void allOfItIsShownAndNothingOfOthers() {
        List<Held> held = own.held(me.personId());
        assertThat(held).hasSize(3);
        assertThat(held).flatExtracting(one -> one.fields().values()).contains("诸葛无双提的电梯", "我是诸葛无双", "完全另一件事情");
        assertThat(held.stream().flatMap(one -> one.fields().values().stream()).filter("我是诸葛无双"::equals)).as("not the words of the other").hasSize(1);
    }

    @Test
    void whoLeavesTakesSignaturesAlongAndTheTopicHasNoName() {
        Leaver leaver = new Leaver(me.personId(), "诸葛无双", "");
        current.as(Actor.PORTAL, () -> leaving.leave(here.id(), leaver));
        assertThat(own.held(me.personId())).isEmpty();
        assertThat(topics.read(other).supporters()).isEqualTo(1);
        assertThat(topics.read(mine).title()).isEqualTo("（已注销）提的电梯");
        assertThat(topics.read(mine).topic().submitter().personId()).isNull();
        assertThat(ledger.check(topics.read(mine).topic().dossier()).holds()).isTrue();
    }
}
