package org.yishi.portal.form;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.form.internal.Contesting;
import org.yishi.portal.form.internal.PaperEntryEntity;
import org.yishi.portal.ledger.Act;

/** Doubts about what was entered from paper, answered by the supervision committee or by a worker who had no hand in it. */
@ApplicationScoped
public class Contests {

    public static final String ACTION = "portal.answerContest";

    @Inject
    private Contesting contesting;
    @Inject
    private Act act;

    /** Those that the current actor may answer, the oldest first; without what was written. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ)
    public List<PaperView> open(@In long areaId) {
        return contesting.open(areaId);
    }

    /** With every word and the scan; the resident learns of the look. */
    @Guarded(value = ACTION, kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public PaperView read(@Of(PaperEntryEntity.class) long id) {
        act.concerning(contesting.person(id));
        return contesting.read(id);
    }

    /**
     * @param right whether the resident is right; the effect of the sheet is then taken back where that can be done
     * @return whether it was taken back
     */
    @Guarded(ACTION)
    public boolean answer(@Of(PaperEntryEntity.class) long id, String words, boolean right) {
        act.fact("answered", id).fact("upheld", right).concerning(contesting.person(id));
        boolean gone = contesting.answer(id, words, right);
        act.fact("takenBack", gone);
        return gone;
    }
}
