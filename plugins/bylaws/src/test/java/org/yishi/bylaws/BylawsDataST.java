package org.yishi.bylaws;

import java.util.List;

import org.yishi.testkit.contract.OpenDataContract;

class BylawsDataST extends OpenDataContract {

    @Override
    protected List<String> filled() {
        return List.of("bylaw-versions", "bylaw-articles");
    }
}
