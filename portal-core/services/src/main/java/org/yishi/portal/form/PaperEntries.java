package org.yishi.portal.form;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.form.internal.PaperDesk;
import org.yishi.portal.form.internal.PaperEntryEntity;
import org.yishi.portal.form.internal.PaperWork;
import org.yishi.portal.ledger.Act;

/** 纸质登记: a named worker enters what residents filled in on paper (domain 0.3 G11). */
@ApplicationScoped
public class PaperEntries {

    public static final String ACTION = "portal.enterPaper";

    @Inject
    private PaperWork work;
    @Inject
    private PaperDesk desk;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    /**
     * @param areaId of what the sheet is about
     * @return the sheet; it waits for a second worker where the form demands it
     */
    @Guarded(ACTION)
    public long enter(@In long areaId, TypedSheet typed) {
        desk.requireIn(areaId, typed.form(), typed.subjectId());
        PaperEntryEntity entry = work.type(typed);
        desk.told(act, entry);
        return desk.id(entry);
    }

    /** By another worker, who holds it against the scan. */
    @Guarded(ACTION)
    public void confirm(@Of(PaperEntryEntity.class) long id) {
        PaperEntryEntity entry = desk.get(id);
        act.fact("confirmed", id);
        work.confirm(entry);
        desk.told(act, entry);
    }

    /** @param why what differs from the scan */
    @Guarded(ACTION)
    public void sendBack(@Of(PaperEntryEntity.class) long id, String why) {
        desk.sendBack(id, why, current.get().personId());
        act.fact("returned", id);
    }

    /** Waiting for another worker than the current one; without what was written. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ)
    public List<PaperView> waiting(@In long areaId) {
        return desk.waiting(areaId, current.get().personId());
    }

    /** What the current worker typed and a second sent back. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ)
    public List<PaperView> returned(@In long areaId) {
        return desk.returned(areaId, current.get().personId());
    }

    /** With every word, to be confirmed or typed anew; the resident learns of the look. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public PaperView read(@Of(PaperEntryEntity.class) long id) {
        act.concerning(desk.person(id));
        return desk.read(id);
    }

    /** What was typed before, for the form in which it is typed anew. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Map<String, String> typed(@Of(PaperEntryEntity.class) long id) {
        act.concerning(desk.person(id));
        return desk.typed(id);
    }

    /** Whether it counts already. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ)
    public PaperState state(@Of(PaperEntryEntity.class) long id) {
        return desk.state(id);
    }

    /** What the number on a sheet means, {@code YY-12}. @throws Refusal at the field {@code number} where there is none */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ)
    public String entryOf(@In long areaId, String number) {
        return desk.entryOf(number);
    }

    /** A form, and what sheets are taken for now. */
    public record Takes(Form form, List<FormSubject> subjects) {
    }

    /** All forms of the area. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ)
    public List<Takes> taken(@In long areaId) {
        return desk.taken(areaId);
    }
}
