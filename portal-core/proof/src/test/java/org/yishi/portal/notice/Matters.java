package org.yishi.portal.notice;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Documents;
import org.yishi.portal.document.Papers;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.NoticeDraft.Review;

/** What a plugin does with notices, inside of its own guarded acts. */
@ApplicationScoped
public class Matters {

    @Inject
    private Notices notices;
    @Inject
    private Documents documents;
    @Inject
    private Act act;

    @Guarded("portal.importRegister")
    public long disclose(@In long areaId, String dossier, Review review) {
        act.on(dossier).fact("did", "disclose");
        long annex = documents.keep(areaId, dossier, Privacy.OFFICE, "预算.txt", ("预算 " + dossier).getBytes()).id();
        return notices.prepare(NoticeDraft.disclosure(areaId, dossier, "DISCLOSE_RESOLUTION", "修缮凉亭的决议", "同意修缮凉亭，预算 3200 元。",
                "张主任", "社区居民委员会 0812-3331234", review, List.of(annex)));
    }

    @Guarded("portal.importRegister")
    public long prepare(@In long areaId, NoticeDraft draft) {
        act.on(draft.dossier()).fact("did", "prepare");
        return notices.prepare(draft);
    }

    @Guarded("portal.importRegister")
    public void review(@In long areaId, String dossier, long notice) {
        act.on(dossier).fact("did", "review");
        notices.reviewed(notice);
    }

    /** A photo of the board, another one for each number. */
    @Guarded("portal.importRegister")
    public long photo(@In long areaId, String dossier, int number) {
        act.on(dossier);
        return documents.keep(areaId, dossier, Privacy.OFFICE, "board.png", Papers.photo(number)).id();
    }
}
