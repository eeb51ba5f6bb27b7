package org.yishi.deliberation.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Threshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts together what is signed, and finds who still has to sign it. */
@ApplicationScoped
class OpinionDrafts {

    static final int WRITING_DAYS = 5;
    private static final Threshold SIGNED = Threshold.atLeast(Fraction.of(2, 3));

    @Inject
    private SessionRepository repository;
    @Inject
    private Standings standings;
    @Inject
    private Participants participants;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Clock clock;

    OpinionDraft of(Consultation consultation) {
        List<PointStanding> points = standings.of(consultation.id());
        String digest = LedgerEntry.sha256(points.stream().map(one -> one.standing() + "\n" + one.candidate().isOwnersMatter() + "\n"
                + one.candidate().body() + "\n" + one.candidate().statements()).collect(Collectors.joining("\n")));
        Set<Long> there = repository.tookPart(consultation.id());
        Set<Long> signed = Set.copyOf(repository.signatures(consultation.id(), digest));
        List<Participant> took = participants.of(consultation.id()).stream().filter(one -> one.mayVote() && there.contains(one.personId())).toList();
        return new OpinionDraft(digest, points, repository.dissents(consultation.id()),
                took.stream().filter(one -> signed.contains(one.personId())).toList(),
                took.stream().filter(one -> !signed.contains(one.personId())).toList(), needed(took.size()),
                repository.verdicts(consultation.id(), digest), due(consultation));
    }

    /** Five working days after the last session. */
    LocalDate due(Consultation consultation) {
        LocalDate last = repository.sittings(consultation.id()).stream().filter(Sitting::isBegun).map(Sitting::heldOn)
                .reduce((earlier, later) -> later).orElseGet(() -> LocalDate.now(clock));
        return calendar.days().after(last, WRITING_DAYS);
    }

    private static int needed(int whole) {
        int least = 1;
        while (!SIGNED.isMetBy(least, whole) && least < whole) {
            least++;
        }
        return least;
    }
}
