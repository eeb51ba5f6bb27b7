package org.yishi.deliberation.position;

import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All sides beside one another, for those who prepare the notice. */
@Named("deliberationManagePosition")
@RequestScoped
public class ManagePositionView extends ConsultationWorkView {

    @Inject
    private Positions positions;

    private PositionBoard board;

    public PositionBoard getBoard() {
        if (board == null) {
            board = positions.work(getId());
        }
        return board;
    }

    /** Whether something may still be changed. */
    public boolean isOpen() {
        return getConsultation().stage().isBeforeNotice();
    }
}
