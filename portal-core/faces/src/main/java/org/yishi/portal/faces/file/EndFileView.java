package org.yishi.portal.faces.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.document.Retentions;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** What becomes of one file: deleted by its rule, or held back. */
@Named("portalEndFile")
@RequestScoped
public class EndFileView {

    @Inject
    private Retentions retentions;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private long id;
    private Retentions.Kept kept;
    private String why;
    private String reason;

    public void load() {
        kept = retentions.kept(id);
        currentArea.enter(kept.document().areaId());
    }

    public String propose() {
        retentions.propose(id, why);
        return done("proposed");
    }

    public String delete() {
        retentions.delete(id);
        return done("deleted");
    }

    public String decline() {
        retentions.decline(id);
        return done("declined");
    }

    public String hold() {
        try {
            retentions.hold(id, reason);
        } catch (Refusal refused) {
            throw refused.field().equals("why") ? refused.at("reason") : refused;
        }
        return done("heldNow");
    }

    public String release() {
        retentions.release(id);
        return done("released");
    }

    private String done(String what) {
        said.done("portal.file.end." + what);
        return "/portal/file/retention?faces-redirect=true&area=" + kept.document().areaId();
    }

    public Document getDocument() {
        return kept.document();
    }

    public RetentionRule getRule() {
        return kept.rule();
    }

    /** Why it is held back, empty where it is not. */
    public String getHeld() {
        return kept.heldWhy();
    }

    /** Null where nobody would delete it. */
    public Retentions.Proposed getProposed() {
        return kept.proposed();
    }

    public boolean isMayPropose() {
        return kept.proposed() == null && kept.heldWhy().isEmpty() && access.may("portal.proposeDeletion", kept.document().areaId());
    }

    public boolean isMayConfirm() {
        return kept.proposed() != null && !isOwn() && access.may("portal.deleteDocument", kept.document().areaId());
    }

    /** Whoever proposed it does not confirm it. */
    public boolean isOwn() {
        return kept.proposed() != null && kept.proposed().personId() == actor.get().personId();
    }

    public boolean isMayHold() {
        return access.may("portal.holdDocument", kept.document().areaId());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
