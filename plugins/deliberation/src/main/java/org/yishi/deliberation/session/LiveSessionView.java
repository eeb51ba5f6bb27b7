package org.yishi.deliberation.session;

import java.util.List;

import org.yishi.deliberation.consultation.ShowConsultationView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The sessions of a matter as everybody reads them: when, how many of each interest, where each point stands and by what rule. */
@Named("deliberationLiveSession")
@RequestScoped
public class LiveSessionView {

    @Inject
    private ShowConsultationView page;
    @Inject
    private Sessions sessions;
    @Inject
    private Standings standings;
    @Inject
    private Moderators moderators;

    private List<Sitting> sittings;
    private List<PointStanding> points;

    public boolean isShown() {
        return page.getConsultation().form().hasSession() && !getSittings().isEmpty();
    }

    public List<Sitting> getSittings() {
        if (sittings == null) {
            sittings = sessions.of(page.getId());
        }
        return sittings;
    }

    public List<PointStanding> getPoints() {
        if (points == null) {
            points = standings.of(page.getId());
        }
        return points;
    }

    public Moderator getModerator() {
        return moderators.of(page.getId()).orElse(null);
    }
}
