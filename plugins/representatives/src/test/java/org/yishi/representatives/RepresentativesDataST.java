package org.yishi.representatives;

import java.util.List;

import org.yishi.testkit.contract.OpenDataContract;

class RepresentativesDataST extends OpenDataContract {

    @Override
    protected List<String> filled() {
        return List.of("quarters");
    }
}
