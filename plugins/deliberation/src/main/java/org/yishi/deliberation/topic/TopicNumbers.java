package org.yishi.deliberation.topic;

import java.util.List;
import java.util.Objects;

/**
 * How the topics of an area were answered (domain 2, links: share of topics answered in time).
 *
 * @param total    topics
 * @param open     that wait for an answer
 * @param overdue  of these, longer than they may
 * @param answered that were answered
 * @param inTime   of these, in time
 */
public record TopicNumbers(long total, long open, long overdue, long answered, long inTime) {

    static TopicNumbers of(List<TopicLine> lines) {
        List<Boolean> answers = lines.stream().map(line -> line.topic().days().inTime()).filter(Objects::nonNull).toList();
        return new TopicNumbers(lines.size(), lines.stream().filter(TopicLine::isOpen).count(), lines.stream().filter(TopicLine::isOverdue).count(),
                answers.size(), answers.stream().filter(one -> one).count());
    }

    /** Of the topics whose day has come, how many were answered by then; in percent, 100 where there is none. */
    public long percent() {
        long counted = answered + overdue;
        return counted == 0 ? 100 : 100 * inTime / counted;
    }
}
