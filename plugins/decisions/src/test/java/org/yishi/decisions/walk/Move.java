package org.yishi.decisions.walk;

import java.util.ArrayList;
import java.util.List;

import org.yishi.decisions.matter.Stage;

/**
 * Something that somebody may try with a matter.
 *
 * @param stage the step it is about, null where it is about none
 */
record Move(Kind kind, Stage stage) {

    /** Days that are enough for everything that has to stand or rest, holidays too. */
    static final int LONG_ENOUGH = 30;

    enum Kind {
        WAIT, PLAN, SUBMIT, AGREE, REFUSE, CONSENT, CRITICISE, ANSWER, CIRCULATE, PREPARE, POST, TAKE_DOWN, BEGIN, BUY, CHANGE, FINISH, ARCHIVE
    }

    static List<Move> all() {
        List<Move> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            switch (kind) {
                case AGREE, REFUSE -> Stage.DISCUSSIONS.forEach(stage -> all.add(new Move(kind, stage)));
                case CONSENT -> Stage.SUPERVISED.forEach(stage -> all.add(new Move(kind, stage)));
                case CRITICISE -> all.add(new Move(kind, Stage.CONSULT));
                default -> all.add(new Move(kind, null));
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return stage == null ? kind.toString() : kind + " " + stage;
    }
}
