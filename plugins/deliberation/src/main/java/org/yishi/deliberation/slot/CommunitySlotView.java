package org.yishi.deliberation.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What residents can take part in now, on the front page of their community. */
@Named("deliberationCommunity")
@RequestScoped
public class CommunitySlotView {

    @Inject
    private Consultations consultations;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private List<Consultation> announced;

    private List<Consultation> announced() {
        if (announced == null) {
            announced = consultations.running(currentArea.get().id());
        }
        return announced;
    }

    public List<Consultation> getRunning() {
        return announced().stream().filter(c -> c.stageOn(today()) == Stage.GATHERING).toList();
    }

    public List<Consultation> getComing() {
        return announced().stream().filter(c -> c.stageOn(today()) == Stage.INFORMED).toList();
    }

    public long daysLeft(Consultation consultation) {
        return consultation.gathering().daysLeft(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
