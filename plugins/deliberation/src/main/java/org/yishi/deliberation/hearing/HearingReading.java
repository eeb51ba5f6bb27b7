package org.yishi.deliberation.hearing;

import java.time.LocalDateTime;
import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;

/**
 * A hearing as everybody reads it.
 *
 * @param registered how many registered for a public seat
 */
public record HearingReading(Consultation consultation, Hearing hearing, List<HeardPoint> points, long registered, HearingMark mark) {

    public long answered() {
        return points.stream().filter(HeardPoint::isAnswered).count();
    }

    /** Whether residents may take a public seat and write: from the published plan to the hour of the session. */
    public boolean isOpenAt(LocalDateTime now) {
        return !hearing.isReported() && consultation.stage().compareTo(Stage.SESSION) < 0 && now.isBefore(consultation.sessionAt());
    }
}
