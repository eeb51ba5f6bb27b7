package org.yishi.deliberation.hearing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What residents write to a hearing before its session (书面意见). Each is a point like those raised in the session, and is answered like them. */
@ApplicationScoped
public class WrittenPoints {

    @Inject
    private AttendanceRepository repository;
    @Inject
    private HearingRepository points;
    @Inject
    private Hearings hearings;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return the id of the point */
    @Guarded("deliberation.write")
    public long write(@Of(Consultation.class) long consultationId, String body) {
        HearingReading hearing = hearings.read(consultationId).filter(one -> one.isOpenAt(LocalDateTime.now(clock)))
                .orElseThrow(() -> new Refusal("deliberation.hearing.refusal.notOpen"));
        int most = settings.number("deliberation.writtenPoints", hearing.consultation().areaId());
        if (mine(consultationId).size() >= most) {
            throw new Refusal("deliberation.hearing.refusal.enough", most);
        }
        HearingPoint point = HearingPoint.raised(consultationId, Side.WRITTEN, body, Instant.now(clock));
        points.add(point);
        repository.add(PointAuthor.of(point, current.get().personId()));
        act.unnamed().fact("written", point.id()).fact("text", LedgerEntry.sha256(point.body()));
        return point.id();
    }

    /** What I wrote, with the answers. */
    @Guarded(value = "deliberation.write", kind = Guarded.Kind.READ)
    public List<HearingPoint> mine(@Of(Consultation.class) long consultationId) {
        return repository.written(consultationId, current.get().personId());
    }
}
