package org.yishi.decisions;

import java.util.List;

import org.yishi.testkit.contract.OpenDataContract;

class DecisionsDataST extends OpenDataContract {

    @Override
    protected List<String> filled() {
        return List.of("decisions", "decision-steps", "decision-contracts", "decision-payments", "decision-opinions",
                "decision-completions", "decision-plans", "meetings", "agenda-items", "resolutions", "notices", "notice-postings", "documents");
    }
}
