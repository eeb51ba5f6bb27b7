package org.yishi.portal.mydata;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.internal.DeletionActs;
import org.yishi.portal.people.internal.PasswordAgain;

/** Leaving the portal with all data (个人信息保护法第四十七条): asked for, undone within the days of grace, carried out by the portal. */
@ApplicationScoped
public class Deletions {

    /**
     * What the person is told before asking and while it runs.
     *
     * @param asked   whether it was asked for
     * @param due     the day on which it begins, or would
     * @param last    the day on which the last of it goes; null where a tie has no day yet
     * @param ties    what keeps part of it until then
     * @param partly  whether what rests on consent is gone already
     */
    public record Outlook(boolean asked, LocalDate due, LocalDate last, List<Tie> ties, boolean partly) {
    }

    @Inject
    private DeletionActs acts;
    @Inject
    private PasswordAgain passwordAgain;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    @Guarded(value = "portal.deleteMyData", kind = Guarded.Kind.READ)
    public Outlook outlook() {
        return acts.outlook(current.get().personId());
    }

    /** @return the day on which it is carried out, unless it is undone before */
    @Guarded("portal.deleteMyData")
    public LocalDate ask(String password) {
        passwordAgain.check(password);
        LocalDate due = acts.ask(current.get().personId());
        act.on("portal/person/" + current.get().personId()).fact("deletion", "asked").fact("due", due);
        return due;
    }

    @Guarded("portal.deleteMyData")
    public void undo() {
        acts.undo(current.get().personId());
        act.on("portal/person/" + current.get().personId()).fact("deletion", "undone");
    }

    /** Does what is due now: all of it, or, where something still needs the person, what rests on consent. */
    @Guarded("portal.carryOutDeletion")
    public void carryOut(long deletionId) {
        DeletionActs.Done done = acts.carryOut(deletionId);
        act.on(done.dossier()).fact("deletion", done.whole() ? "done" : "begun").fact("ties", done.ties());
    }
}
