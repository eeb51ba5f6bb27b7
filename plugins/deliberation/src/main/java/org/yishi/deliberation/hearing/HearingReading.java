package org.yishi.deliberation.hearing;

import java.util.List;

import org.yishi.deliberation.consultation.Consultation;

/** A hearing as everybody reads it. */
public record HearingReading(Consultation consultation, Hearing hearing, List<HearingPoint> points, HearingMark mark) {

    public long answered() {
        return points.stream().filter(HearingPoint::isAnswered).count();
    }
}
