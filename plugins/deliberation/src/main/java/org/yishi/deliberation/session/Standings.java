package org.yishi.deliberation.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.outcome.OpinionPointRule;
import org.yishi.deliberation.outcome.OpinionPointRule.Ruling;
import org.yishi.deliberation.outcome.Standing;
import org.yishi.portal.access.Open;
import org.yishi.portal.rule.Explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the rule says of every point on the table, from the rounds that were closed. */
@ApplicationScoped
public class Standings {

    @Inject
    private RoundRepository repository;
    @Inject
    private Consultations readable;

    @Open("points are talked over in public: anybody may listen (domain 2.2)")
    public List<PointStanding> of(long consultationId) {
        Consultation consultation = readable.read(consultationId);
        OpinionPointRule rule = consultation.form() == ConsultForm.BOARD ? OpinionPointRule.ofBoard() : OpinionPointRule.usual();
        Map<Long, List<Round>> rounds = repository.rounds(consultationId).stream().collect(Collectors.groupingBy(Round::candidateId));
        Map<Long, Long> given = repository.all(consultationId).stream().collect(Collectors.groupingBy(Answer::roundId, Collectors.counting()));
        return repository.candidates(consultationId).stream()
                .map(one -> standing(one, rounds.getOrDefault(one.id(), List.of()), rule, given)).toList();
    }

    private static PointStanding standing(Candidate candidate, List<Round> rounds, OpinionPointRule rule, Map<Long, Long> given) {
        List<Round> closed = rounds.stream().filter(round -> !round.isOpen()).toList();
        long open = rounds.stream().filter(Round::isOpen).mapToLong(round -> given.getOrDefault(round.id(), 0L)).sum();
        Ruling ruling = candidate.isDividing() && rounds.isEmpty() ? new Ruling(Standing.OPEN, Explanation.of(OpinionPointRule.NAME))
                : rule.of(closed.stream().map(Round::counts).toList());
        return new PointStanding(candidate, rounds, ruling, open);
    }
}
