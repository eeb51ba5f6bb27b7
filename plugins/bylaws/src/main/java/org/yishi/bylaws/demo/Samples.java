package org.yishi.bylaws.demo;

import org.yishi.bylaws.bylaw.Bylaw;
import org.yishi.bylaws.bylaw.BylawRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What only samples need: the mark that says so, and drawings in place of photos and scans. */
@ApplicationScoped
public class Samples {

    @Inject
    private BylawRepository bylaws;
    @Inject
    private Documents documents;
    @Inject
    private Act act;

    @Guarded("bylaws.draft")
    public void mark(@Of(Bylaw.class) long id) {
        bylaws.get(id).markAsSample();
        act.fact("sample", true);
    }

    @Guarded("bylaws.draft")
    public Document keep(@In long areaId, String dossier, String name, byte[] drawing) {
        act.on(dossier).fact("sample", true);
        return documents.keep(areaId, dossier, Privacy.OFFICE, name, drawing);
    }
}
