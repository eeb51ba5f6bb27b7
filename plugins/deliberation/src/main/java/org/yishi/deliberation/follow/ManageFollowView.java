package org.yishi.deliberation.follow;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.access.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The steps after the opinion, on the page of those who work on the consultation. */
@Named("deliberationManageFollow")
@RequestScoped
public class ManageFollowView extends ConsultationWorkView {

    @Inject
    private Followings followings;
    @Inject
    private Evaluations evaluations;
    @Inject
    private Actions actions;
    @Inject
    private Archives archives;
    @Inject
    private Feedbacks feedbacks;

    private Following read;

    public String conclude() {
        evaluations.conclude(getId());
        return done("consultation/manage", "deliberation.follow.concluded");
    }

    public String archive() {
        archives.close(getId());
        return done("consultation/manage", "deliberation.follow.archived");
    }

    /** Null where nobody but the office may read the consultation yet. */
    public Following getFollowing() {
        if (read == null && getConsultation().isPublic()) {
            try {
                read = followings.of(getId());
            } catch (NotFound gone) {
                return null;
            }
        }
        return read;
    }

    /** The report of the round that runs, prepared or hanging; null where there is none. */
    public FeedbackReport getReport() {
        return feedbacks.running(getId()).orElse(null);
    }

    /** Whether the report has to be written now. */
    public boolean isReportDue() {
        return getFollowing() != null && getReport() == null && getFollowing().isWorkOver() && switch (getConsultation().stage()) {
            case IMPLEMENTING, FEEDBACK -> true;
            default -> false;
        };
    }

    /** Whether items may be written and handed over. */
    public boolean isRouting() {
        return switch (getConsultation().stage()) {
            case ADOPTED -> !actions.draft(getId()).isEmpty();
            case EVALUATED -> getFollowing().isReopening();
            default -> false;
        };
    }

    /** Whether it may be put to the residents' assembly or their representatives. */
    public boolean isReferable() {
        return getConsultation().stage() == Stage.FAILED;
    }

    /** Whether progress may be reported. */
    public boolean isCarriedOut() {
        return switch (getConsultation().stage()) {
            case ROUTED, IMPLEMENTING -> true;
            default -> false;
        };
    }

    public List<String> getComments() {
        return getFollowing() == null || getFollowing().scores().isEmpty() ? List.of() : evaluations.comments(getId());
    }
}
