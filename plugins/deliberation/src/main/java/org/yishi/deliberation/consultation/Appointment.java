package org.yishi.deliberation.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** When and where the first session is (会议时间地点), as the notice says it or as it was called anew; nothing before that is known. */
@Embeddable
public class Appointment {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Column(name = "session_at")
    private LocalDateTime at;

    @Column(name = "session_place")
    private String place = "";

    protected Appointment() {
        // for JPA, and before one is made
    }

    static Appointment of(LocalDateTime at, String place) {
        if (at == null) {
            throw new Refusal("deliberation.refusal.empty").at("at");
        }
        Appointment appointment = new Appointment();
        appointment.at = at;
        appointment.place = Wording.required(place, 100, "place");
        return appointment;
    }

    /** The session comes after the gathering, and the notice stands its days before it (first day not counted, 民法典第二百零一条). */
    void requireLawful(int noticeDays, Gathering gathering, LocalDate today) {
        if (at == null) {
            throw new Refusal("deliberation.refusal.noSession").by(Consultation.LAW);
        }
        LocalDate earliest = today.plusDays(noticeDays + 1L);
        if (at.toLocalDate().isBefore(earliest)) {
            throw new Refusal("deliberation.refusal.sessionTooSoon", noticeDays, earliest).by(Consultation.LAW);
        }
        if (!at.toLocalDate().isAfter(gathering.to())) {
            throw new Refusal("deliberation.refusal.sessionInGathering", gathering.to()).by(Consultation.LAW);
        }
    }

    /** An hour before, people may already be signed in. */
    void requireBegun(Instant now) {
        if (at != null && now.atZone(ZONE).toLocalDateTime().isBefore(at.minusHours(1))) {
            throw new Refusal("deliberation.refusal.sessionNotYet", at).by(Consultation.LAW);
        }
    }

    /** Null before that is known. */
    LocalDateTime at() {
        return at;
    }

    String place() {
        return place;
    }
}
