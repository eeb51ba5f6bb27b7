package org.yishi.deliberation.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yishi.deliberation.topic.ATopic.DAY;
import static org.yishi.deliberation.topic.ATopic.OBJECT_UNTIL;
import static org.yishi.deliberation.topic.TopicState.ACCEPTED;
import static org.yishi.deliberation.topic.TopicState.CLOSED;
import static org.yishi.deliberation.topic.TopicState.MERGED;
import static org.yishi.deliberation.topic.TopicState.REFERRED;
import static org.yishi.deliberation.topic.TopicState.REJECTED;
import static org.yishi.deliberation.topic.TopicState.SCREENING;
import static org.yishi.deliberation.topic.TopicState.SUBMITTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.mydata.Leaver;

class RaisedTopicTest {

    private enum Act {
        SCREEN(RaisedTopic::screen),
        ACCEPT(topic -> topic.decide(Decision.accepted("好", 1, DAY.plusDays(10)))),
        REFER(topic -> topic.decide(Decision.referred("归街道管", Addressee.DEPARTMENT, "街道", DAY.plusDays(10)))),
        REJECT(topic -> topic.decide(Decision.rejected("私权", OBJECT_UNTIL, DAY.plusDays(10)))),
        OBJECT(topic -> topic.object("不是私权", DAY.plusDays(11), DAY.plusDays(25))),
        SEND_BACK(topic -> topic.sendBack("再审", 9, DAY.plusDays(12), DAY.plusDays(26))),
        UPHOLD(topic -> topic.uphold("维持", 9, DAY.plusDays(12))),
        READ(topic -> topic.read(3, DAY.plusDays(20)));

        private final Consumer<RaisedTopic> act;

        Act(Consumer<RaisedTopic> act) {
            this.act = act;
        }
    }

    /** What the field says of it, written down apart from the code: state, whether an objection waits, whether there was one. */
    private record Expected(TopicState state, boolean waits, boolean used, int round) {

        Expected after(Act act) {
            boolean open = state == SUBMITTED || state == SCREENING;
            return switch (act) {
                case SCREEN -> open ? with(SCREENING) : null;
                case ACCEPT -> open ? with(ACCEPTED) : null;
                case REFER -> open ? with(REFERRED) : null;
                case REJECT -> open ? with(REJECTED) : null;
                case OBJECT -> state == REJECTED && !used ? new Expected(state, true, true, round) : null;
                case SEND_BACK -> waits ? new Expected(SCREENING, false, true, round + 1) : null;
                case UPHOLD -> waits ? new Expected(CLOSED, false, true, round) : null;
                case READ -> null;
            };
        }

        private Expected with(TopicState next) {
            return new Expected(next, waits, used, round);
        }
    }

    @Test
    void everyOrderOfActsLeadsWhereTheFieldSaysAndNowhereElse() {
        int seen = follow(new ArrayList<>(), new Expected(SUBMITTED, false, false, 1), 6);
        assertThat(seen).as("orders of acts").isGreaterThan(300);
    }

    private int follow(List<Act> done, Expected now, int left) {
        int seen = 1;
        for (Act act : Act.values()) {
            RaisedTopic topic = ATopic.submitted();
            done.forEach(earlier -> earlier.act.accept(topic));
            Expected next = now.after(act);
            if (next == null) {
                assertThatExceptionOfType(Refusal.class).as(done + " then " + act).isThrownBy(() -> act.act.accept(topic));
                assertThat(topic.state()).isEqualTo(now.state());
            } else {
                act.act.accept(topic);
                assertThat(topic.state()).as(done + " then " + act).isEqualTo(next.state());
                assertThat(topic.isObjected()).isEqualTo(next.waits());
                assertThat(topic.days().round()).isEqualTo(next.round());
                if (left > 1) {
                    List<Act> further = new ArrayList<>(done);
                    further.add(act);
                    seen += follow(further, next, left - 1);
                }
            }
        }
        return seen + Act.values().length;
    }

    @Test
    void aRejectionClosesByItselfOnceNobodyCanObjectAnyMore() {
        RaisedTopic topic = ATopic.rejected();
        assertThat(topic.stateOn(OBJECT_UNTIL)).isEqualTo(REJECTED);
        assertThat(topic.isObjectableOn(OBJECT_UNTIL)).isTrue();
        assertThat(topic.stateOn(OBJECT_UNTIL.plusDays(1))).isEqualTo(CLOSED);
        refused("deliberation.topic.refusal.objectLate", () -> topic.object("晚了", OBJECT_UNTIL.plusDays(1), OBJECT_UNTIL.plusDays(9)));
        refused("deliberation.topic.refusal.objectEarly", () -> topic.object("早了", DAY, OBJECT_UNTIL.plusDays(9)));
        topic.object("最后一天", OBJECT_UNTIL, OBJECT_UNTIL.plusDays(9));
        assertThat(topic.stateOn(OBJECT_UNTIL.plusDays(30))).as("an objection waits").isEqualTo(REJECTED);
    }

    @Test
    void aSecondRejectionCannotBeObjectedToAndTheFirstAnswerCountsForTheStatistics() {
        RaisedTopic topic = ATopic.rejected();
        topic.object("不是私权", DAY.plusDays(11), DAY.plusDays(25));
        topic.sendBack("再审", 9, DAY.plusDays(12), DAY.plusDays(26));
        assertThat(topic.isOverdueOn(DAY.plusDays(20))).as("a new time begins").isFalse();
        topic.decide(Decision.rejected("还是私权", DAY.plusDays(40), DAY.plusDays(30)));
        refused("deliberation.topic.refusal.objected", () -> topic.object("又来", DAY.plusDays(31), DAY.plusDays(45)));
        assertThat(topic.stateOn(DAY.plusDays(30))).isEqualTo(CLOSED);
        assertThat(topic.days().inTime()).isTrue();
    }

    @Test
    void withEnoughSupportersARefusalStaysOpenUntilItsReasonsWereRead() {
        RaisedTopic topic = ATopic.submitted();
        topic.reach(DAY.plusDays(3), DAY.plusMonths(6));
        assertThat(topic.isToBeRead()).as("not refused yet").isFalse();
        topic.screen();
        topic.decide(Decision.rejected("私权", OBJECT_UNTIL, DAY.plusDays(10)));
        assertThat(topic.stateOn(OBJECT_UNTIL.plusDays(5))).isEqualTo(REJECTED);
        refused("deliberation.topic.refusal.readBefore", () -> topic.read(3, DAY.plusDays(9)));
        topic.read(3, DAY.plusDays(20));
        assertThat(topic.stateOn(OBJECT_UNTIL.plusDays(5))).isEqualTo(CLOSED);
        refused("deliberation.topic.refusal.notToBeRead", () -> topic.read(4, DAY.plusDays(21)));
    }

    @Test
    void onlyATopicThatGoesOnTakesAnotherOneIn() {
        refused("deliberation.topic.refusal.into", () -> ATopic.submitted().merge("同一件", ATopic.rejected(), DAY));
        RaisedTopic self = ATopic.submitted();
        refused("deliberation.topic.refusal.into", () -> self.merge("同一件", self, DAY));
        assertThat(self.state()).isNotEqualTo(MERGED);
    }

    @Test
    void wordsThatAreMissingOrTooLongAreRefusedAtTheirField() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TopicWords.of(" ", "a", "b", "c", "")).extracting(Refusal::field).isEqualTo("headline");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TopicWords.of("a", "字".repeat(1501), "b", "c", "")).extracting(Refusal::field).isEqualTo("problem");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Submitter.person(Submitter.Kind.UNIT, "", 7)).extracting(Refusal::field).isEqualTo("unit");
    }

    @Test
    void whoeverLeavesTakesTheNameOutOfTheWords() {
        RaisedTopic topic = RaisedTopic.raised(4, "n", TopicWords.of("诸葛无双家的电梯", "我是诸葛无双", "高层", "商量", ""),
                Submitter.person(Submitter.Kind.RESIDENT, "", 7), Petition.of(new SupportRule(5, 30), 0), TopicDays.from(DAY, DAY, Instant.EPOCH));
        topic.forget(new Leaver(7, "诸葛无双", ""));
        assertThat(topic.words().title() + topic.words().problem()).doesNotContain("诸葛");
        assertThat(topic.submitter().personId()).isNull();
    }

    @Test
    void anOriginIsADossierOfThisPortalAndNothingElse() {
        assertThat(TopicOrigin.of("representatives/log/12", "/representatives/log/show?id=12")).hasValueSatisfying(origin ->
                assertThat(origin.address()).isEqualTo("/representatives/log/show?id=12"));
        assertThat(TopicOrigin.of("representatives/log/12", "https://evil.example/").orElseThrow().address()).isEmpty();
        assertThat(TopicOrigin.of("representatives/log/12", "//evil.example/a?id=1").orElseThrow().address()).isEmpty();
        assertThat(TopicOrigin.of("<script>", "/a/b/c?id=1")).isEmpty();
        assertThat(TopicOrigin.of(null, null)).isEmpty();
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(key);
    }
}
