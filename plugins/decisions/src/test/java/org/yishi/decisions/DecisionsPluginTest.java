package org.yishi.decisions;

import org.yishi.testkit.contract.PluginContract;

class DecisionsPluginTest extends PluginContract {
}
