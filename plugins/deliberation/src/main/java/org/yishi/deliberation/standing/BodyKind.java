package org.yishi.deliberation.standing;

import org.yishi.deliberation.consultation.ConsultForm;

/** The two kinds of bodies that stand longer than one matter (domain 2.3). */
public enum BodyKind {
    /** 常设议事会: chosen by the groups from the residents' representatives. */
    COUNCIL(ConsultForm.SPECIAL_COUNCIL, 15, 35),
    /** 居民理事会: elected for a field or place. It reports and accounts every year. */
    BOARD(ConsultForm.BOARD, 5, 11);

    private final ConsultForm form;
    private final int fewest;
    private final int most;

    BodyKind(ConsultForm form, int fewest, int most) {
        this.form = form;
        this.fewest = fewest;
        this.most = most;
    }

    /** In which it deliberates. */
    public ConsultForm form() {
        return form;
    }

    public int fewest() {
        return fewest;
    }

    public int most() {
        return most;
    }

    /** Whether it owes a yearly report with accounts. */
    public boolean reports() {
        return this == BOARD;
    }
}
