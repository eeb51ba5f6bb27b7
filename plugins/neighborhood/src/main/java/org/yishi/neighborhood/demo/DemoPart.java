package org.yishi.neighborhood.demo;

import org.yishi.portal.demo.DemoCommunity;

/** What one room of the plugin shows in the demo; a CDI bean, found by itself and marked {@code @Open}, because the portal alone calls it. */
public interface DemoPart {

    /** Lower ones first: register 10, committee 20, branch 30, vote 40, fund 50. */
    int order();

    void create(DemoCommunity demo);
}
