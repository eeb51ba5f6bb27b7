package org.yishi.bylaws.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yishi.bylaws.paper.Scan;
import org.yishi.bylaws.version.Measure;
import org.yishi.portal.access.Access;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.StageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** One record for those who handle it: what was done, and what comes next. */
@Named("bylawsHandleEnforcement")
@RequestScoped
public class HandleEnforcementView extends FileView {

    private static final Set<EnforcementState> NOT_OURS = Set.of(EnforcementState.OBJECTED, EnforcementState.ANSWERED);

    @Inject
    private Enforcements enforcements;
    @Inject
    private Cases cases;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    private EnforcementState next;
    private Measure measure;
    private String body;
    private LocalDate heldOn;
    private Part sheet;

    @Override
    public void load() {
        super.load();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            heldOn = LocalDate.now(clock);
            next = getPossible().isEmpty() ? null : getPossible().get(0);
        }
    }

    @Override
    protected Enforcements.File read(long id) {
        return enforcements.file(id);
    }

    /** What the committee may do next. */
    public List<EnforcementState> getPossible() {
        return cases.view(getRecord().dossier()).current().stream().map(StageView::name).map(EnforcementState::valueOf)
                .filter(state -> !NOT_OURS.contains(state)).toList();
    }

    public String handle() {
        enforcements.handle(getId(), next, measure, body, Scan.of(sheet), heldOn == null ? LocalDate.now(clock) : heldOn);
        return done("bylaws.enforcement.handle.done", "/bylaws/enforcement/handle");
    }

    public boolean isHandled() {
        return access.may("bylaws.handle", getRecord().areaId()) && !getPossible().isEmpty();
    }

    /** Whether an objection waits for an answer that the reader may give. */
    public boolean isAnswerable() {
        return getRecord().state() == EnforcementState.OBJECTED && access.may("bylaws.answerObjection", getRecord().areaId());
    }

    /** Those that the bylaw lists. */
    public Set<Measure> getMeasures() {
        return getVersion().measures();
    }

    public EnforcementState getNext() {
        return next;
    }

    public void setNext(EnforcementState next) {
        this.next = next;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** The paper that was signed. */
    public Part getSheet() {
        return sheet;
    }

    public void setSheet(Part sheet) {
        this.sheet = sheet;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
