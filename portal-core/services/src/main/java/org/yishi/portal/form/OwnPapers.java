package org.yishi.portal.form;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.form.internal.Contesting;
import org.yishi.portal.form.internal.PaperEntryEntity;
import org.yishi.portal.ledger.Act;

/** What workers entered in the name of the resident who asks, and the doubt that it is what was written (问题反映). */
@ApplicationScoped
public class OwnPapers {

    @Inject
    private Contesting contesting;
    @Inject
    private Act act;

    /** The latest first; with every word and the scan. */
    @Guarded(value = "portal.seeOwnPaper", kind = Guarded.Kind.READ)
    public List<PaperView> mine() {
        return contesting.mine();
    }

    /** One of them. @throws org.yishi.portal.access.NotFound where it is another's */
    @Guarded(value = "portal.seeOwnPaper", kind = Guarded.Kind.READ)
    public PaperView own(@Of(PaperEntryEntity.class) long id) {
        return contesting.own(id);
    }

    /** Says that it is not what was written, or was never written; somebody who had no hand in it answers. */
    @Guarded("portal.contestPaper")
    public void contest(@Of(PaperEntryEntity.class) long id, String words) {
        contesting.contest(id, words);
        act.fact("contested", id).unnamed();
    }
}
