package org.yishi.portal.mydata;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.mydata.internal.DeletionActs;
import org.yishi.portal.people.internal.PasswordAgain;
import org.yishi.portal.people.internal.Persons;

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

    private static final String ENTER = "portal.enterDeletion";

    @Inject
    private DeletionActs acts;
    @Inject
    private Persons persons;
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

    /** The same for somebody at the counter, whom the worker has before him or whose paper he holds (G11). */
    @Guarded(value = ENTER, kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Outlook outlookOf(@In long areaId, long personId) {
        act.concerning(persons.concernedIn(areaId, personId).id());
        return acts.outlook(personId);
    }

    @Guarded(ENTER)
    public LocalDate enter(@In long areaId, long personId) {
        notOneself(persons.concernedIn(areaId, personId).id());
        LocalDate due = acts.ask(personId);
        act.on("portal/person/" + personId).fact("deletion", "asked at the counter").fact("due", due).concerning(personId);
        return due;
    }

    @Guarded(ENTER)
    public void enterUndoing(@In long areaId, long personId) {
        notOneself(persons.concernedIn(areaId, personId).id());
        acts.undo(personId);
        act.on("portal/person/" + personId).fact("deletion", "undone at the counter").concerning(personId);
    }

    /** For oneself there is the own page, with the password. */
    private void notOneself(long personId) {
        if (personId == current.get().personId()) {
            throw new Refusal("portal.people.refusal.oneself");
        }
    }

    /** Does what is due now: all of it, or, where something still needs the person, what rests on consent. */
    @Guarded("portal.carryOutDeletion")
    public void carryOut(long deletionId) {
        DeletionActs.Done done = acts.carryOut(deletionId);
        act.on(done.dossier()).fact("deletion", done.whole() ? "done" : "begun").fact("ties", done.ties());
    }
}
