package org.yishi.cobuilding.need;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.paper.WorkView;

/** The list of needs, those that are open first. */
@Named("cobuildingListNeed")
@RequestScoped
public class ListNeedView extends WorkView {

    @Inject
    private Needs needs;

    private List<Need> all;

    @Override
    protected void fill() {
        all = needs.of(getArea());
    }

    public List<Need> getOpen() {
        return all.stream().filter(one -> one.state().isOpen() || one.state() == EntryState.IN_PROJECT).toList();
    }

    public List<Need> getOver() {
        return all.stream().filter(one -> !one.state().isOpen() && one.state() != EntryState.IN_PROJECT).toList();
    }

    public boolean isStale(Need need) {
        return needs.isStale(need);
    }
}
