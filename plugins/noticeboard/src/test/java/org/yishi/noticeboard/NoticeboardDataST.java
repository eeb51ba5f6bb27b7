package org.yishi.noticeboard;

import java.util.List;

import org.yishi.testkit.contract.OpenDataContract;

class NoticeboardDataST extends OpenDataContract {

    @Override
    protected List<String> filled() {
        return List.of("noticeboard");
    }
}
