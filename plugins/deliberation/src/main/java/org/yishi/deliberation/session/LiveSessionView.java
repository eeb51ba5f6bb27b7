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
    @Inject
    private Opinions opinions;

    private List<Sitting> sittings;
    private List<PointStanding> points;
    private Opinions.Witness witness;

    public boolean isShown() {
        return page.getConsultation().form().hasSession() && !getSittings().isEmpty();
    }

    public List<Sitting> getSittings() {
        if (sittings == null) {
            sittings = sessions.of(page.getId());
        }
        return sittings;
    }

    /** Whether at least one was held, so that there are minutes. */
    public boolean isHeld() {
        return getSittings().stream().anyMatch(Sitting::isBegun);
    }

    public List<PointStanding> getPoints() {
        if (points == null) {
            points = standings.of(page.getId());
        }
        return points;
    }

    /** Who signed, and the supervision committee; null while nothing is published. */
    public Opinions.Witness getWitness() {
        if (witness == null) {
            witness = opinions.witness(page.getId()).orElse(null);
        }
        return witness;
    }

    public Moderator getModerator() {
        return moderators.of(page.getId()).orElse(null);
    }
}
