package org.yishi.deliberation.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.OpinionsMoved;
import org.yishi.deliberation.vote.ParticipantRepository;
import org.yishi.deliberation.vote.VoteRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Votes of many who are nobody, so that an invented consultation has enough of them for an opinion map. */
@ApplicationScoped
public class Crowd {

    @Inject
    private ParticipantRepository participants;
    @Inject
    private StatementRepository statements;
    @Inject
    private VoteRepository votes;
    @Inject
    private Event<OpinionsMoved> moved;
    @Inject
    private Clock clock;

    /** In two halves, as the residents of the sample. */
    @Guarded(value = "deliberation.import", kind = Guarded.Kind.TALLIED)
    public void join(@Of(Consultation.class) long consultationId, Sample sample, int people) {
        Random random = new Random(sample.topic().title().hashCode() + 1L);
        List<Long> on = List.copyOf(statements.shown(consultationId).keySet());
        LocalDate today = LocalDate.now(clock);
        int days = Math.max(1, Math.min(-sample.from(), sample.to() - sample.from()));
        for (int p = 0; p < people; p++) {
            long participant = participants.invented(consultationId, "sample-" + p);
            LocalDate day = today.plusDays(sample.from() + random.nextInt(days));
            for (int s = 0; s < Math.min(on.size(), sample.statements().size()); s++) {
                double lean = p % 2 == 0 ? sample.statements().get(s).a() : sample.statements().get(s).b();
                double mood = random.nextDouble();
                if (random.nextDouble() < 0.85) {
                    votes.put(consultationId, on.get(s), participant, mood < 0.06 ? Choice.PASS : mood < 0.06 + 0.94 * (1 + lean) / 2 ? Choice.AGREE
                            : Choice.DISAGREE, day);
                }
            }
        }
        moved.fire(new OpinionsMoved(consultationId));
    }
}
