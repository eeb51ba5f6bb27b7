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

    @Inject
    private FundUses uses;
    @Inject
    private Cases cases;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private FundUse use;

    public void load() {
        use = uses.read(id);
        currentArea.enter(use.areaId());
    }

    public FundUse getUse() {
        return use;
    }

    public CaseView getCourse() {
        return cases.view(use.dossier());
    }

    public List<FundShare> getShares() {
        return uses.shares(id);
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
