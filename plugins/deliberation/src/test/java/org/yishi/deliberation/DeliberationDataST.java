package org.yishi.deliberation;

import java.util.List;

import org.yishi.testkit.contract.OpenDataContract;

class DeliberationDataST extends OpenDataContract {

    @Override
    protected List<String> filled() {
        return List.of("consultations", "statements", "outcomes", "topics", "interest-groups", "draws", "consultation-actions",
                "hearings", "reviews");
    }
}
