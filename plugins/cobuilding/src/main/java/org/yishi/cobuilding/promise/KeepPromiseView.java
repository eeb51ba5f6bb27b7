package org.yishi.cobuilding.promise;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;

/** One promise: its side reports that it is done, the other confirms or disputes it. */
@Named("cobuildingKeepPromise")
@RequestScoped
public class KeepPromiseView extends WorkView {

    @Inject
    private Agreements agreements;
    @Inject
    private Promises promises;
    @Inject
    private Documents documents;
    @Inject
    private Sides sides;

    private Agreement agreement;
    private long promiseId;
    private List<PromiseStep> steps;

    @Override
    protected long areaOf(long record) {
        return agreements.read(record).areaId();
    }

    @Override
    protected void fill() {
        agreement = agreements.work(getId());
        promiseId = number("promise");
        suggest("on", today());
        suggest("seen", getPromise().reportDigest());
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public Promise getPromise() {
        return agreements.promises(getId()).stream().filter(one -> one.id() == promiseId).findFirst()
                .orElseThrow(() -> new NotFound("promise " + promiseId));
    }

    /** Everything that was said of it, also what a later report took the place of. */
    public List<PromiseStep> getSteps() {
        if (steps == null) {
            steps = promises.steps(getId(), promiseId);
        }
        return steps;
    }

    /** Null where nothing proves it, or the reader may not see it. */
    public Document evidence(PromiseStep step) {
        return documents.find(step.evidenceId()).orElse(null);
    }

    private long side(boolean unit) {
        return unit ? agreement.unitId() : Sides.COMMUNITY;
    }

    public boolean isToReport() {
        return agreement.state().takesReports() && getPromise().confirmedOn() == null && sides.speaksFor(getArea(), side(getPromise().isByUnit()));
    }

    public boolean isToConfirm() {
        return getPromise().doneOn() != null && getPromise().confirmedOn() == null && sides.speaksFor(getArea(), side(!getPromise().isByUnit()));
    }

    public String report() {
        promises.report(getId(), promiseId, text("report"), day("on"), scan());
        return here("reported");
    }

    public String confirm() {
        promises.confirm(getId(), promiseId, seen());
        return here("confirmed");
    }

    public String dispute() {
        promises.dispute(getId(), promiseId, seen(), text("why"));
        return here("disputed");
    }

    /** What stood on the page when the form was sent; where it is refused the page shows the report as it is now. */
    private String seen() {
        String seen = text("seen");
        getValues().put("seen", getPromise().reportDigest());
        return seen;
    }

    /** Stands in the address, so that a form that is sent comes back to the same promise. */
    public long getPromiseId() {
        return promiseId;
    }

    public void setPromiseId(long promiseId) {
        this.promiseId = promiseId;
    }

    private String here(String what) {
        return done("/cobuilding/agreement/manage?id=" + getId(), "cobuilding.promise.keep." + what);
    }
}
