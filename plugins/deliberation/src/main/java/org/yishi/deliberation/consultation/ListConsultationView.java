package org.yishi.deliberation.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The consultations of an area: what runs now, what comes, what is over. */
@Named("deliberationListConsultation")
@RequestScoped
public class ListConsultationView {

    @Inject
    private Consultations consultations;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long area;
    private List<Consultation> all = List.of();

    public void load() {
        currentArea.enter(area);
        all = consultations.ofArea(area);
    }

    public List<Consultation> getRunning() {
        return all.stream().filter(at(Stage.GATHERING)).toList();
    }

    public List<Consultation> getComing() {
        return all.stream().filter(at(Stage.ACCEPTED).or(at(Stage.CONVENING)).or(at(Stage.INFORMED))).toList();
    }

    /** Gathered, and not over: people meet, the opinion is written or carried out. */
    public List<Consultation> getUnderWay() {
        return all.stream().filter(one -> stage(one).compareTo(Stage.GATHERED) >= 0 && !isOver(one)).toList();
    }

    public List<Consultation> getOver() {
        return all.stream().filter(this::isOver).toList();
    }

    private boolean isOver(Consultation consultation) {
        return stage(consultation).isFinal() || stage(consultation) == Stage.FAILED;
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public Stage stage(Consultation consultation) {
        return consultation.stageOn(LocalDate.now(clock));
    }

    public long daysLeft(Consultation consultation) {
        return consultation.gathering().daysLeft(LocalDate.now(clock));
    }

    private Predicate<Consultation> at(Stage stage) {
        return consultation -> stage(consultation) == stage;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
