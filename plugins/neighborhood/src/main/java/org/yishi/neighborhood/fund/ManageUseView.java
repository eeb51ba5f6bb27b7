package org.yishi.neighborhood.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;

/** The next step of a use of the fund. */
@Named("neighborhoodManageUse")
@RequestScoped
public class ManageUseView extends SheetView {

    @Inject
    private FundUses uses;
    @Inject
    private Cases cases;

    private FundUse use;

    @Override
    protected long areaOf(long record) {
        return uses.read(record).areaId();
    }

    @Override
    protected void fill() {
        use = uses.read(getId());
    }

    public FundUse getUse() {
        return use;
    }

    public CaseView getCourse() {
        return cases.view(use.dossier());
    }

    public boolean isAt(String stage) {
        return use.stage().name().equals(stage);
    }

    public String yuan(long cents) {
        return Yuan.text(cents);
    }

    public String putToVote() {
        return done("/neighborhood/vote/manage?id=" + uses.putToVote(getId()), "neighborhood.use.manage.put");
    }

    public String approve() {
        uses.approved(getId(), text("number"), day("on"));
        return here();
    }

    public String stop() {
        uses.stopped(getId(), text("why"), day("on"));
        return here();
    }

    public String begin() {
        uses.begun(getId(), text("contractor"), day("on"));
        return here();
    }

    public String accept() {
        uses.accepted(getId(), text("by"), day("on"));
        return here();
    }

    public String settle() {
        uses.settled(getId(), Yuan.positive(text("amount"), "amount"), day("on"));
        return here();
    }

    public String publish() {
        uses.published(getId());
        return done("/neighborhood/use/show?id=" + getId(), "neighborhood.use.manage.published");
    }

    private String here() {
        return done("/neighborhood/use/manage?id=" + getId(), "neighborhood.use.manage.done");
    }
}
