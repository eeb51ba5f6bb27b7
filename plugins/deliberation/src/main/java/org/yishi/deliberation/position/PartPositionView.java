package org.yishi.deliberation.position;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.follow.Yuan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The positions on the pages of their consultation. */
@Named("deliberationPartPosition")
@RequestScoped
public class PartPositionView {

    @Inject
    private Positions positions;

    private PositionBoard board;
    private long asked;

    /** Null where there is nothing to read. */
    public PositionBoard of(long consultationId) {
        if (asked != consultationId) {
            asked = consultationId;
            board = positions.read(consultationId).orElse(null);
        }
        return board;
    }

    /** Whether those who hold seats may write now. The page is the same for everybody, so whoever holds none is told so on the next. */
    public boolean isAsked(Consultation consultation) {
        return consultation.form().hasSession() && consultation.stage() == Stage.CONVENING;
    }

    /** Whether those who work on it prepare positions. */
    public boolean isPrepared(Consultation consultation) {
        return consultation.form().hasSession() && consultation.stage().isBeforeNotice();
    }

    public String yuan(long cents) {
        return Yuan.text(cents);
    }
}
