package org.yishi.neighborhood;

import java.util.List;

import org.yishi.testkit.contract.OpenDataContract;

class NeighborhoodDataST extends OpenDataContract {

    @Override
    protected List<String> filled() {
        return List.of("compounds", "party-branches");
    }
}
