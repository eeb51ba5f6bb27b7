package org.yishi.cobuilding;

import java.util.List;

import org.yishi.testkit.contract.OpenDataContract;

class CobuildingDataST extends OpenDataContract {

    @Override
    protected List<String> filled() {
        return List.of("cobuilding-needs", "cobuilding-resources", "cobuilding-agreements", "cobuilding-services");
    }
}
