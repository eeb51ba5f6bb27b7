package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.people.People;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All that is public of one topic. */
@Named("deliberationShowTopic")
@RequestScoped
public class ShowTopicView {

    @Inject
    private Topics topics;
    @Inject
    private Screenings screenings;
    @Inject
    private Readings readings;
    @Inject
    private Consultations consultations;
    @Inject
    private People people;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long id;
    private TopicLine line;
    private Screening sheet;
    private Map<Long, String> names = Map.of();
    private TopicLine into;
    private Consultation consultation;
    private LocalDate nextMeeting;
    private List<LedgerEntry> record;

    public void load() {
        line = topics.read(id);
        currentArea.enter(line.topic().areaId());
        sheet = screenings.published(id).stream().findFirst().orElse(null);
        names = sheet == null ? Map.of() : people.publicNames(sheet.votes().stream().map(PanelVote::personId).toList());
        Decision decision = line.topic().decision();
        if (decision != null && decision.mergedInto() != null) {
            into = topics.read(decision.mergedInto());
        }
        if (decision != null && decision.consultationId() != null) {
            consultation = open(decision.consultationId());
        }
        if (line.topic().petition().isReached() && !line.topic().petition().isRead()) {
            nextMeeting = readings.next(line.topic().areaId()).orElse(null);
        }
        record = ledger.entries(line.topic().dossier()).stream().filter(entry -> !entry.action().equals("deliberation.supportTopic")).toList();
    }

    /** Null while it is a draft. */
    private Consultation open(long consultationId) {
        try {
            return consultations.read(consultationId);
        } catch (NotFound draft) {
            return null;
        }
    }

    public boolean isObjectable() {
        return line.topic().isObjectableOn(LocalDate.now(clock));
    }

    public String name(PanelVote vote) {
        return names.get(vote.personId());
    }

    public TopicLine getLine() {
        return line;
    }

    public RaisedTopic getTopic() {
        return line.topic();
    }

    public Screening getSheet() {
        return sheet;
    }

    public TopicLine getInto() {
        return into;
    }

    public Consultation getConsultation() {
        return consultation;
    }

    public LocalDate getNextMeeting() {
        return nextMeeting;
    }

    public List<LedgerEntry> getRecord() {
        return record;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
