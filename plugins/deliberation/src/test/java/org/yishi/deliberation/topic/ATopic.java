package org.yishi.deliberation.topic;

import java.time.Instant;
import java.time.LocalDate;

/** Topics for plain tests. */
final class ATopic {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate OBJECT_UNTIL = DAY.plusDays(17);
    static final long SUBMITTER = 7;

    private ATopic() {
    }

    static RaisedTopic submitted() {
        return RaisedTopic.raised(4, "guiyuan-2026-001", TopicWords.of("电梯", "老是停", "高层", "一起商量", ""),
                Submitter.person(Submitter.Kind.RESIDENT, "", SUBMITTER), Petition.of(new SupportRule(5, 30), 400),
                TopicDays.from(DAY, DAY.plusDays(14), Instant.EPOCH));
    }

    static RaisedTopic rejected() {
        RaisedTopic topic = submitted();
        topic.screen();
        topic.decide(Decision.rejected("私权纠纷", OBJECT_UNTIL, DAY.plusDays(10)));
        return topic;
    }
}
