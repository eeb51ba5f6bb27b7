package org.yishi.neighborhood;

import org.yishi.testkit.contract.PluginContract;

class NeighborhoodPluginTest extends PluginContract {
}
