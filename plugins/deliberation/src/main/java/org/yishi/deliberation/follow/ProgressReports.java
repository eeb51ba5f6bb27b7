package org.yishi.deliberation.follow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carrying out (落实): what is reported about each item, with its photo; the first report begins the stage. */
@ApplicationScoped
public class ProgressReports {

    @Inject
    private ActionRepository repository;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Documents documents;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    @Guarded("deliberation.report")
    public void report(@Of(Consultation.class) long consultationId, long itemId, ProgressEntry.Words words, Paper paper) {
        Consultation consultation = consultations.get(consultationId);
        consultation.carryOut();
        ActionItem item = repository.get(consultationId, itemId);
        item.requireOpen();
        LocalDate today = LocalDate.now(clock);
        ProgressEntry entry = ProgressEntry.of(item, words, today, settings.number("portal.record.maxLagDays", consultation.areaId()), Instant.now(clock));
        if (entry.heldOn().isBefore(LocalDate.ofInstant(consultation.milestones().routedAt(), clock.getZone()))) {
            throw new Refusal("deliberation.refusal.beforeRouting").at("heldOn");
        }
        switch (entry.kind()) {
            case DELAY -> item.delay(words.newDay(), today);
            case DONE -> item.finish(entry.heldOn());
            case DROPPED -> item.drop(entry.heldOn());
            default -> { }
        }
        act.fact("action", itemId).fact("kind", entry.kind()).fact("on", entry.heldOn()).fact("due", item.dueOn())
                .fact("text", LedgerEntry.sha256(entry.body()));
        if (paper.isGiven()) {
            entry.show(keep(consultation, item, paper));
        }
        repository.add(entry);
    }

    private long keep(Consultation consultation, ActionItem item, Paper paper) {
        try {
            return documents.keep(consultation.areaId(), item.papers(), Privacy.PUBLIC, paper.name(), paper.content()).id();
        } catch (Refusal refused) {
            throw "file".equals(refused.field()) ? refused.at("photo") : refused;
        }
    }
}
