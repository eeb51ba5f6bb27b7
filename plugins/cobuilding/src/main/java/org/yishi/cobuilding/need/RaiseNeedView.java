package org.yishi.cobuilding.need;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;

/** A resident puts a need forward. */
@Named("cobuildingRaiseNeed")
@RequestScoped
public class RaiseNeedView extends WorkView {

    @Inject
    private Needs needs;

    public String raise() {
        needs.raise(getArea(), NeedSheet.words(this::text, today()), NeedSheet.served(this::text));
        return done("/cobuilding/need/mine?area=" + getArea(), "cobuilding.need.raise.done");
    }
}
