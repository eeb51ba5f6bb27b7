package org.yishi.cobuilding.need;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;

/** What the reader put forward, and what became of it. */
@Named("cobuildingMineNeed")
@RequestScoped
public class MineNeedView extends WorkView {

    @Inject
    private Needs needs;

    public List<Need> getMine() {
        return needs.mine(getArea());
    }
}
