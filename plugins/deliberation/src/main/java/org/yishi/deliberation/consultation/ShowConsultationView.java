package org.yishi.deliberation.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.outcome.Outcomes;
import org.yishi.deliberation.outcome.PointLine;
import org.yishi.deliberation.participation.Participation;
import org.yishi.deliberation.participation.Participations;
import org.yishi.deliberation.statement.HideReason;
import org.yishi.deliberation.statement.StatementOrder;
import org.yishi.deliberation.statement.StatementPage;
import org.yishi.deliberation.statement.Statements;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All that is public of one consultation. */
@Named("deliberationShowConsultation")
@RequestScoped
public class ShowConsultationView {

    @Inject
    private Consultations consultations;
    @Inject
    private Statements statements;
    @Inject
    private Participations participations;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long id;
    private String order;
    private int page;
    private Consultation consultation;
    private StatementPage lines;
    private Participation participation;
    private List<PointLine> points;
    private Map<HideReason, Long> hidden;
    private List<LedgerEntry> record;

    public void load() {
        consultation = consultations.read(id);
        currentArea.enter(consultation.areaId());
        lines = statements.page(id, StatementOrder.named(order), page);
        participation = participations.of(id);
        points = outcomes.published(id);
        hidden = statements.hiddenCounts(id);
        record = Consultation.steps(ledger.entries(consultation.dossier()));
    }

    public Stage getStage() {
        return consultation.stageOn(LocalDate.now(clock));
    }

    /** Names the sentence on where it stands. */
    public String getNow() {
        return StageLine.now(consultation.form(), getStage());
    }

    public StageLine getLine() {
        return StageLine.of(consultation.form(), getStage());
    }

    /** Published without a point to carry out: what came of it is the report, or what was counted. */
    public boolean isOwnResult() {
        return consultation.isAdopted() && consultation.form().hasSession() && points.stream().noneMatch(point -> point.kind().isResult());
    }

    /** Whether it came to nothing here, or is long over, so that only a new topic begins something. */
    public boolean isEnded() {
        return getStage().isFinal() || getStage() == Stage.FAILED;
    }

    public boolean isGathering() {
        return getStage() == Stage.GATHERING;
    }

    public long getDaysLeft() {
        return consultation.gathering().daysLeft(LocalDate.now(clock));
    }

    public Consultation getConsultation() {
        return consultation;
    }

    public StatementPage getLines() {
        return lines;
    }

    public StatementOrder[] getOrders() {
        return StatementOrder.values();
    }

    public Participation getParticipation() {
        return participation;
    }

    public List<PointLine> getPoints() {
        return points;
    }

    public Map<HideReason, Long> getHidden() {
        return hidden;
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

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
