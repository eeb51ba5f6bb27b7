package org.yishi.portal.notice;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.notice.internal.MineReading;

/** What the current actor objected to, wherever it hangs, and what can be said about the answers. */
@ApplicationScoped
public class MyObjections {

    @Inject
    private MineReading reading;
    @Inject
    private CurrentActor current;

    /**
     * @param title      of the notice
     * @param answer     empty while there is none
     * @param answerDue  last day for the answer
     * @param outcome    what a body decided, empty while open
     * @param judging    whether its author may say now whether the answer satisfies
     * @param reactUntil last day on which silence is not yet consent; null where no answer waits for a word
     */
    public record Mine(long id, long noticeId, int number, String title, ObjectionState state, LocalDate heldOn, String text, String answer,
            LocalDate answerDue, String outcome, boolean judging, LocalDate reactUntil) {
    }

    /** The newest first. */
    @Open("it tells the actor about the actor alone")
    public List<Mine> latest(int most) {
        Actor actor = current.get();
        return actor.isVisitor() || actor.isPortal() ? List.of() : reading.of(actor.personId(), most);
    }
}
