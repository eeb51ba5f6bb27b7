package org.yishi.bylaws.version;

import java.util.Locale;

import org.yishi.bylaws.paper.Scan;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Papers that belong to what was entered of a version: who signed the motion, the mandate, the signed text, the receipt. */
@ApplicationScoped
public class Attachments {

    @Inject
    private VersionRepository versions;
    @Inject
    private Documents documents;
    @Inject
    private Texts texts;
    @Inject
    private Act act;

    /** A better scan is kept beside the one before. @return id of the document */
    @Guarded("bylaws.attach")
    public long attach(@Of(BylawVersion.class) long id, Evidence kind, Scan scan) {
        BylawVersion version = versions.get(id);
        if (kind == null || !Evidence.of(version).contains(kind)) {
            throw new Refusal("bylaws.refusal.evidence").at("kind");
        }
        Document kept = documents.keep(version.areaId(), version.dossier(), kind.privacy(), texts.get(Locale.SIMPLIFIED_CHINESE, "bylaws.evidence." + kind),
                scan.content());
        if (kind == Evidence.SIGNATURES && !documents.usedElsewhere(kept.id(), version.dossier()).isEmpty()) {
            throw new Refusal("bylaws.refusal.signaturesElsewhere").at("file");
        }
        act.fact("evidence", kind);
        return kept.id();
    }
}
