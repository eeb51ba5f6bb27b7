package org.yishi.deliberation.opinions;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Gathering;
import org.yishi.deliberation.consultation.Origin;
import org.yishi.deliberation.vote.CountRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings conversations that took place elsewhere into the portal, whole or not at all. */
@ApplicationScoped
public class OpinionImports {

    @Inject
    private OpinionRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private CountRepository counts;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * @param again whether it may be brought in although the same files were before
     * @return id of the new consultation
     */
    @Guarded("deliberation.import")
    public long bring(@In long areaId, OpinionOrder order, OpinionData data, boolean again, LongConsumer progress) {
        consultations.bySourceDigest(data.digest()).filter(before -> !again).ifPresent(before -> {
            throw new Refusal("deliberation.import.already", "/deliberation/consultation/show?id=" + before.id());
        });
        Instant now = Instant.now(clock);
        Consultation consultation = Consultation.imported(areaId, shortened(order.title(), 200), data.summary("conversation-description"),
                new Origin(shortened(order.name(), 200), shortened(data.summary("url"), 300), order.credit(), data.digest()),
                days(data, now), now);
        consultation.markAsSample();
        consultations.add(consultation);
        String digest = write(consultation.id(), data, now, progress);
        act.on(consultation.dossier()).fact("source", data.digest()).fact("statements", data.statements().size())
                .fact("participants", data.participants().size()).fact("votes", data.votes().size()).fact("digest", digest);
        return consultation.id();
    }

    private String write(long id, OpinionData data, Instant now, LongConsumer progress) {
        try {
            repository.participants(id, data.participants());
            long[] participants = repository.ids("participant", id, data.participants());
            repository.statements(id, data.statements(), participants, now);
            List<String> sources = data.statements().stream().map(ImportedStatement::sourceId).toList();
            long[] statements = repository.ids("statement", id, sources);
            String salt = counts.newSalt();
            String digest = repository.votes(id, data.votes(), statements, participants, clock.getZone(), salt, progress);
            consultations.seal(id, salt);
            counts.freeze(id);
            return digest;
        } catch (SQLException e) {
            throw new IllegalStateException("the conversation could not be written", e);
        }
    }

    private Gathering days(OpinionData data, Instant now) {
        boolean voted = data.votes().size() > 0;
        return Gathering.between(day(voted ? Instant.ofEpochMilli(data.firstVote()) : now),
                day(voted ? Instant.ofEpochMilli(data.lastVote()) : now));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(most - 1,
                text.codePointCount(0, text.length())))) + "…";
    }
}
