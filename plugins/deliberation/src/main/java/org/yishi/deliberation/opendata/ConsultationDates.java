package org.yishi.deliberation.opendata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;

/** From when until when residents may speak and vote, in the datebook. */
@ApplicationScoped
public class ConsultationDates implements DatebookSource {

    private static final String ID = "consultation-";

    @Inject
    private ConsultationRepository repository;

    @Override
    public String pluginId() {
        return OpenConsultations.PLUGIN;
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return repository.gatheringBetween(areaIds, from, to).stream().filter(ConsultationDates::isAnnounced).map(ConsultationDates::entry).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return !id.matches(ID + "\\d{1,18}") ? Optional.empty() : repository.find(Long.parseLong(id.substring(ID.length())))
                .filter(ConsultationDates::isAnnounced).map(ConsultationDates::entry);
    }

    /** Dates may still be changed before the notice; what is withdrawn after it is shown as cancelled. */
    private static boolean isAnnounced(Consultation consultation) {
        return consultation.isPublic() && consultation.isPlanned() && !consultation.isImported() && consultation.milestones().informedAt() != null;
    }

    private static DatedEntry entry(Consultation consultation) {
        return DatedEntry.of(ID + consultation.id(), consultation.areaId(), EntryKind.CONSULTATION, consultation.topic().title(),
                "/deliberation/consultation/show?id=" + consultation.id(), consultation.dossier(),
                Span.days(consultation.gathering().from(), consultation.gathering().to()), consultation.version())
                .cancelled(consultation.stage() == Stage.WITHDRAWN);
    }
}
