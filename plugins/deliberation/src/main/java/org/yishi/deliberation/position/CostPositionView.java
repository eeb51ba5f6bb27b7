package org.yishi.deliberation.position;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.deliberation.follow.Yuan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What it costs and who pays; of an owners' matter also which item of the law it is. */
@Named("deliberationCostPosition")
@RequestScoped
public class CostPositionView extends ConsultationWorkView {

    @Inject
    private Positions positions;

    private PositionBoard board;
    private String what;
    private String amount;
    private String payer;
    private long line;
    private OwnersItem item;

    @Override
    protected void fill(Consultation known) {
        item = getBoard().threshold() == null ? null : getBoard().threshold().item();
    }

    public String add() {
        Long cents = Yuan.cents(amount, "amount");
        positions.addCost(getId(), what, cents == null ? 0 : cents, payer);
        return done("position/cost", "deliberation.consultation.manage.saved");
    }

    public String strike() {
        positions.strikeCost(getId(), line);
        return done("position/cost", "deliberation.position.cost.struck");
    }

    public String choose() {
        positions.choose(getId(), item);
        return done("position/cost", "deliberation.consultation.manage.saved");
    }

    public PositionBoard getBoard() {
        if (board == null) {
            board = positions.work(getId());
        }
        return board;
    }

    public OwnersItem[] getItems() {
        return OwnersItem.values();
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public long getLine() {
        return line;
    }

    public void setLine(long line) {
        this.line = line;
    }

    public OwnersItem getItem() {
        return item;
    }

    public void setItem(OwnersItem item) {
        this.item = item;
    }
}
