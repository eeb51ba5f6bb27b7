package org.yishi.deliberation.topic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What everybody may know of a topic (domain 2.4): number, title, where it stands, how many support it.
 *
 * @param today by which it is said how many days have passed
 */
public record TopicLine(RaisedTopic topic, long supporters, LocalDate today) {

    public long id() {
        return topic.id();
    }

    public String title() {
        return topic.words().title();
    }

    public TopicState state() {
        return topic.stateOn(today);
    }

    /** Names the sentence on where it stands and what comes next. */
    public String now() {
        return "deliberation.topic.now." + state();
    }

    /** Names the sentence on how many are needed. */
    public String need() {
        return "deliberation.topic.petition." + topic.petition().unit();
    }

    /** Days since it was handed in, or until it was answered. */
    public long days() {
        LocalDate until = topic.days().firstDecidedOn() == null ? today : topic.days().firstDecidedOn();
        return ChronoUnit.DAYS.between(topic.days().submittedOn(), until);
    }

    public boolean isOpen() {
        return topic.state().isOpen();
    }

    public boolean isOverdue() {
        return topic.isOverdueOn(today);
    }

    /** How many more are needed until it binds the panel. */
    public long lacking() {
        return Math.max(0, topic.petition().needed() - supporters);
    }
}
