package org.yishi.deliberation.follow;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.deliberation.vote.ParticipantRepository;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.AudienceSource;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells residents, and those who took part from elsewhere, that there is a report, and until when they may evaluate. Each is told once. */
@ApplicationScoped
public class FollowTelling implements AudienceSource {

    private static final String ELSEWHERE = "deliberation.participantsElsewhere";

    @Inject
    private ParticipantRepository participants;
    @Inject
    private Participants seats;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Evaluators evaluators;
    @Inject
    private Messages messages;

    void fedBack(Consultation consultation, FeedbackReport report) {
        tell("deliberation.fedBack", consultation, report, Audience.residents(consultation.areaId()));
        tell("deliberation.fedBack", consultation, report, new Audience(ELSEWHERE, Long.toString(consultation.id())));
    }

    private void tell(String kind, Consultation consultation, FeedbackReport report, Audience audience) {
        messages.tell(Message.about(kind, consultation.areaId(), consultation.dossier(), audience, "/deliberation/follow/evaluate?id=" + consultation.id(),
                consultation.topic().title(), report.evaluateTo()).due(report.evaluateTo()));
    }

    @Override
    public String name() {
        return ELSEWHERE;
    }

    @Override
    public Set<Long> members(String argument) {
        Consultation consultation = consultations.get(Long.parseLong(argument));
        // who holds a seat took part, also without a word or a vote on a screen
        return Stream.concat(participants.persons(consultation.id()).stream(), seats.of(consultation.id()).stream().map(Participant::personId))
                .filter(person -> !evaluators.livesIn(person, consultation.areaId())).collect(Collectors.toSet());
    }
}
