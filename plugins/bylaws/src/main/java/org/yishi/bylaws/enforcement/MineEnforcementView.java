package org.yishi.bylaws.enforcement;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What I reported, and what concerns me. */
@Named("bylawsMineEnforcement")
@RequestScoped
public class MineEnforcementView {

    @Inject
    private Enforcements enforcements;

    private List<Enforcement> records;

    public List<Enforcement> getRecords() {
        if (records == null) {
            records = enforcements.mine();
        }
        return records;
    }
}
