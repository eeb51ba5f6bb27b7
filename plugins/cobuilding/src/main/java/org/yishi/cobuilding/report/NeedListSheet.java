package org.yishi.cobuilding.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.Needs;

/** 需求清单. */
@ApplicationScoped
public class NeedListSheet extends ListSheet {

    @Inject
    private Needs needs;

    public NeedListSheet() {
        super("need");
    }

    @Override
    List<Need> entries(long areaId) {
        return needs.of(areaId);
    }
}
