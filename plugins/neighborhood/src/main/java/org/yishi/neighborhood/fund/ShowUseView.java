package org.yishi.neighborhood.fund;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;

/** One use of the fund, for everybody: how far it is, what it costs, what each unit bears. */
@Named("neighborhoodShowUse")
@RequestScoped
public class ShowUseView {

    private static final int PAGE = 50;

    @Inject
    private FundUses uses;
    @Inject
    private ExpectedShares expected;
    @Inject
    private Cases cases;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private FundUse use;
    private String unit = "";
    private int number = 1;
    private long shared;
    private long found;
    private List<?> shares = List.of();
    private boolean isAhead;

    public void load() {
        use = uses.read(id);
        currentArea.enter(use.areaId());
        shared = uses.countShares(id, "");
        found = unit.isEmpty() ? shared : uses.countShares(id, unit);
        List<ExpectedShares.Expected> ahead = expected.of(use);
        if (ahead.isEmpty()) {
            shares = uses.shares(id, unit, (getNumber() - 1) * PAGE, PAGE);
        } else {
            isAhead = true;
            shared = ahead.size();
            List<ExpectedShares.Expected> looked = ahead.stream().filter(one -> one.unit().contains(unit)).toList();
            found = looked.size();
            shares = looked.subList((getNumber() - 1) * PAGE, Math.min(getNumber() * PAGE, looked.size()));
        }
    }

    public FundUse getUse() {
        return use;
    }

    public CaseView getCourse() {
        return cases.view(use.dossier());
    }

    /** A page of them. */
    public List<?> getShares() {
        return shares;
    }

    /** Whether they are what the plan would cost, before it is settled. */
    public boolean isExpected() {
        return isAhead;
    }

    /** Of all units. */
    public long getShared() {
        return shared;
    }

    public int getPages() {
        return (int) Math.max(1, (found + PAGE - 1) / PAGE);
    }

    /** Of the page; never beyond the last. */
    public int getNumber() {
        return Math.max(1, Math.min(number, getPages()));
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit.strip();
    }

    /** Whether somebody looks among the shares, so that they stand open. */
    public boolean isLooking() {
        return !unit.isEmpty() || number > 1;
    }

    /** Other uses that look like a part of the same project. */
    public List<FundUse> getLike() {
        List<Long> like = uses.like(use).stream().map(SplittingRule.Use::id).toList();
        return uses.of(use.areaId()).stream().filter(one -> like.contains(one.id())).toList();
    }

    public String yuan(long cents) {
        return Yuan.text(cents);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
