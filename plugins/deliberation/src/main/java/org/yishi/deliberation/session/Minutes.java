package org.yishi.deliberation.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The minutes of the sessions (协商会议记录), made of what was recorded while they were held. Residents of the area read them (domain 2.4). */
@ApplicationScoped
public class Minutes {

    private static final String READ = "deliberation.readMinutes";

    @Inject
    private SessionRepository repository;
    @Inject
    private RoundRepository rounds;
    @Inject
    private Consultations consultations;
    @Inject
    private Standings standings;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;

    /**
     * @param sittings  those that were held
     * @param moderator empty where nobody was named
     * @param speeches  in their order
     * @param points    where each stands
     * @param reasons   of those who objected, by round: interest group and reason, without names
     */
    public record Record(List<Sitting> sittings, Optional<Moderator> moderator, List<Speech> speeches, List<PointStanding> points,
            Map<Long, List<Answer>> reasons) {
    }

    @Guarded(value = READ, kind = Guarded.Kind.READ)
    public Record of(@Of(Consultation.class) long consultationId) {
        Consultation consultation = consultations.read(consultationId);
        if (!access.maySee(Privacy.RESIDENTS, consultation.areaId())) {
            throw new AccessRefused(READ, current.get(), consultation.areaId());
        }
        return new Record(repository.sittings(consultationId).stream().filter(Sitting::isBegun).toList(), repository.moderator(consultationId),
                repository.speeches(consultationId), standings.of(consultationId), rounds.all(consultationId).stream()
                .filter(one -> one.stance() == Stance.OBJECT).collect(Collectors.groupingBy(Answer::roundId)));
    }
}
