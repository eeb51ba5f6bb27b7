package org.yishi.deliberation.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Preparing a consultation until its notice: topic, circle of interests, facts file, dates. */
@ApplicationScoped
public class Drafts {

    @Inject
    private ConsultationRepository repository;
    @Inject
    private Participants participants;
    @Inject
    private AreasBelow below;
    @Inject
    private Documents documents;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return the id of the new draft */
    @Guarded("deliberation.open")
    public long open(@In long areaId, Topic topic) {
        Consultation consultation = Consultation.draft(areaId, topic, current.get().personId(), Instant.now(clock));
        repository.add(consultation);
        act.on(consultation.dossier()).fact("stage", consultation.stage()).fact("part", "topic");
        return consultation.id();
    }

    @Guarded("deliberation.open")
    public void amend(@Of(Consultation.class) long id, Topic topic) {
        repository.get(id).amend(topic);
        act.fact("part", "topic");
    }

    @Guarded("deliberation.open")
    public void concern(@Of(Consultation.class) long id, InterestGroups groups) {
        Consultation consultation = repository.get(id);
        if (!groups.names().equals(consultation.interestGroups())) {
            participants.replaceCircle(consultation, groups.names());
            consultation.concern(groups, Instant.now(clock));
        }
        act.fact("part", "circle").fact("groups", groups.names().size());
    }

    @Guarded("deliberation.open")
    public void file(@Of(Consultation.class) long id, FactsFile file) {
        repository.get(id).file(file);
        act.fact("part", "file").fact("file", file.digest());
    }

    /** A drawing, a price list, a photo; once the consultation is accepted everybody sees it, and after the notice nothing is added. */
    @Guarded("deliberation.open")
    public void attach(@Of(Consultation.class) long id, String name, byte[] content) {
        Consultation consultation = repository.get(id);
        if (!consultation.isPublic() || !consultation.stage().isBeforeNotice()) {
            throw new Refusal("deliberation.refusal.annex").at("annex");
        }
        act.fact("part", "annex");
        documents.keep(consultation.areaId(), consultation.dossier(), Privacy.PUBLIC, name, content);
    }

    @Guarded("deliberation.open")
    public void plan(@Of(Consultation.class) long id, Gathering days) {
        repository.get(id).plan(days);
        act.fact("part", "dates").fact("from", days.from()).fact("to", days.to());
    }

    /** The form (协商形式): until people are being named for it. */
    @Guarded("deliberation.open")
    public void choose(@Of(Consultation.class) long id, ConsultForm form) {
        if (form == null) {
            throw new Refusal("deliberation.refusal.empty").at("form");
        }
        repository.get(id).choose(form);
        act.fact("part", "form").fact("form", form);
    }

    /** When and where the first session is. */
    @Guarded("deliberation.open")
    public void appoint(@Of(Consultation.class) long id, LocalDateTime at, String place) {
        repository.get(id).appoint(at, place);
        act.fact("part", "session").fact("at", at).fact("place", place);
    }

    /** A consultation in any stage, drafts too, for those who work on it. */
    @Guarded(value = "deliberation.open", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Consultation work(@Of(Consultation.class) long id) {
        return repository.get(id);
    }

    /** Those of the area and of its compounds in which something is left to do. */
    @Guarded(value = "deliberation.open", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Consultation> unfinished(@In long areaId) {
        return repository.unfinishedOf(below.placeIds(areaId));
    }
}
