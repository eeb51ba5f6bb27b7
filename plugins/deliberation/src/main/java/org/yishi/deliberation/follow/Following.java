package org.yishi.deliberation.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Stage;

/**
 * What became of an opinion, as everybody reads it.
 *
 * @param actions  the items that were handed over, those of the round that runs first
 * @param feedback the latest report that hangs or hung; null before
 * @param scores   one for each round that was evaluated, the latest first
 * @param archive  the closed file; null before
 * @param nothing  published, and nothing in it is to be carried out: it resulted in a report or a count
 */
public record Following(Consultation consultation, List<ActionLine> actions, FeedbackReport feedback, List<ScoreSheet> scores, ArchivedFile archive,
        boolean nothing, LocalDate today) {

    public boolean isEmpty() {
        return actions.isEmpty() && feedback == null && scores.isEmpty() && archive == null;
    }

    public long done() {
        return actions.stream().filter(line -> line.item().state() == ActionState.DONE).count();
    }

    public long dropped() {
        return actions.stream().filter(line -> line.item().state() == ActionState.DROPPED).count();
    }

    public long overdue() {
        return actions.stream().filter(ActionLine::isOverdue).count();
    }

    /** Whether all that was handed over is done or given up. */
    public boolean isWorkOver() {
        return !actions.isEmpty() && actions.stream().noneMatch(line -> line.item().isOpen());
    }

    /** Whether people may evaluate today. */
    public boolean isEvaluating() {
        return consultation.stage() == Stage.FEEDBACK && feedback != null && !today.isAfter(feedback.evaluateTo());
    }

    /** Whether the evaluation may be counted today. */
    public boolean isCountable() {
        return consultation.stage() == Stage.FEEDBACK && feedback != null && today.isAfter(feedback.evaluateTo()) && feedback.isClosed();
    }

    public Optional<ScoreSheet> latestScore() {
        return scores.stream().findFirst();
    }

    /** Whether it has to be entrusted anew. */
    public boolean isReopening() {
        return consultation.stage() == Stage.EVALUATED && latestScore().filter(ScoreSheet::isReopening).isPresent();
    }

    /** Whether the file may be closed. */
    public boolean isArchivable() {
        return consultation.stage() == Stage.FAILED || consultation.stage() == Stage.ADOPTED && nothing || consultation.stage() == Stage.EVALUATED && !isReopening();
    }
}
