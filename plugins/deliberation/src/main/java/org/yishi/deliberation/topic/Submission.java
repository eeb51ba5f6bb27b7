package org.yishi.deliberation.topic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody hands in.
 *
 * @param kind   as what somebody speaks
 * @param unit   name of the unit, where one speaks
 * @param origin the record of another part of the portal from which it comes
 * @param on     day on which it was handed in
 */
public record Submission(TopicWords words, Submitter.Kind kind, String unit, Optional<TopicOrigin> origin, Annex annex, LocalDate on) {

    public static Submission of(TopicWords words, Submitter.Kind kind, String unit, LocalDate on) {
        return new Submission(words, kind, unit, Optional.empty(), Annex.NONE, on);
    }

    Submission with(Annex file) {
        return new Submission(words, kind, unit, origin, file, on);
    }

    Submission from(Optional<TopicOrigin> record) {
        return new Submission(words, kind, unit, record, annex, on);
    }
}
