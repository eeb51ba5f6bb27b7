package org.yishi.cobuilding.unit;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;

/** The units that lie in the community. */
@Named("cobuildingListUnit")
@RequestScoped
public class ListUnitView extends WorkView {

    @Inject
    private Units units;

    private List<Unit> here;

    @Override
    protected void fill() {
        here = units.of(getArea()).stream().filter(Unit::isHere).toList();
    }

    public List<Unit> getHere() {
        return here;
    }
}
