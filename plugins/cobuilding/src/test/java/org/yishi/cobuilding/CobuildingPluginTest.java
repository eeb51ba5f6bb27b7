package org.yishi.cobuilding;

import org.yishi.testkit.contract.PluginContract;

class CobuildingPluginTest extends PluginContract {
}
