package org.yishi.deliberation.consultation;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.vote.ParticipantRepository;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.AudienceSource;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.message.TextKey;

/**
 * Tells residents that a consultation begins, those who took part what came of it, and whoever said something what the moderator decided.
 * Who took part is looked up when it is told and stands in no message.
 */
@ApplicationScoped
public class ConsultationTelling implements AudienceSource {

    private static final String PARTICIPANTS = "deliberation.participants";

    @Inject
    private ParticipantRepository participants;
    @Inject
    private Participants seats;
    @Inject
    private Messages messages;

    void announced(Consultation consultation) {
        messages.tell(Message.about("deliberation.announced", consultation.areaId(), consultation.dossier(),
                Audience.residents(consultation.areaId()), link(consultation), title(consultation), consultation.gathering().from(),
                consultation.gathering().to()).due(consultation.gathering().to()));
    }

    void withdrawn(Consultation consultation) {
        toAllInvolved("deliberation.withdrawn", consultation);
    }

    void failed(Consultation consultation) {
        toAllInvolved("deliberation.failed", consultation);
    }

    public void referred(Consultation consultation) {
        toAllInvolved("deliberation.referred", consultation);
    }

    public void outcomePublished(Consultation consultation) {
        toParticipants("deliberation.outcomePublished", consultation);
    }

    public void statementShown(Consultation consultation, long participantId) {
        toAuthor("deliberation.statementShown", consultation, participantId, title(consultation));
    }

    public void statementHidden(Consultation consultation, long participantId, String reasonKey) {
        toAuthor("deliberation.statementHidden", consultation, participantId, title(consultation), new TextKey(reasonKey));
    }

    /** Those who spoke or voted, and those who hold a seat; each is told once. */
    private void toAllInvolved(String kind, Consultation consultation) {
        toParticipants(kind, consultation);
        Set<Long> told = participants.persons(consultation.id());
        List<Long> others = seats.of(consultation.id()).stream().map(Participant::personId).filter(person -> !told.contains(person)).toList();
        if (!others.isEmpty()) {
            messages.tell(Message.about(kind, consultation.areaId(), consultation.dossier(), Audience.persons(others), link(consultation),
                    title(consultation)));
        }
    }

    private void toParticipants(String kind, Consultation consultation) {
        messages.tell(Message.about(kind, consultation.areaId(), consultation.dossier(),
                new Audience(PARTICIPANTS, Long.toString(consultation.id())), link(consultation), title(consultation)));
    }

    /** Statements that were imported have no person behind them. */
    private void toAuthor(String kind, Consultation consultation, long participantId, Object... words) {
        participants.person(participantId).ifPresent(person -> messages.tell(Message.about(kind, consultation.areaId(),
                consultation.dossier(), Audience.person(person), "/deliberation/statement/mine", words)));
    }

    private static String title(Consultation consultation) {
        return consultation.topic().title();
    }

    private static String link(Consultation consultation) {
        return "/deliberation/consultation/show?id=" + consultation.id();
    }

    @Override
    public String name() {
        return PARTICIPANTS;
    }

    @Override
    public Set<Long> members(String argument) {
        return participants.persons(Long.parseLong(argument));
    }
}
