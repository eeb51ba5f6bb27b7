package org.yishi.deliberation.position;

import org.yishi.deliberation.consultation.Consultation;
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
    private Boolean mine;

    /** Null where there is nothing to read. */
    public PositionBoard of(long consultationId) {
        if (asked != consultationId) {
            asked = consultationId;
            board = positions.read(consultationId).orElse(null);
        }
        return board;
    }

    /** Whether whoever reads may write for a side now. */
    public boolean isMine(long consultationId) {
        if (mine == null) {
            mine = positions.isMine(consultationId);
        }
        return mine;
    }

    /** Whether those who work on it prepare positions. */
    public boolean isPrepared(Consultation consultation) {
        return consultation.form().hasSession() && consultation.stage().isBeforeNotice();
    }

    public String yuan(long cents) {
        return Yuan.text(cents);
    }
}
