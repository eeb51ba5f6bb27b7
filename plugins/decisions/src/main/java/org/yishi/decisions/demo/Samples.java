package org.yishi.decisions.demo;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterRepository;
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
    private MatterRepository matters;
    @Inject
    private Documents documents;
    @Inject
    private Act act;

    @Guarded("decisions.open")
    public void mark(@Of(Matter.class) long id) {
        matters.get(id).markAsSample();
        act.fact("sample", true);
    }

    /** Keeps a drawing in the file of a matter or of a meeting. */
    @Guarded("decisions.open")
    public Document keep(@In long areaId, String dossier, String name, byte[] drawing) {
        act.on(dossier).fact("sample", true);
        return documents.keep(areaId, dossier, Privacy.OFFICE, name, drawing);
    }
}
