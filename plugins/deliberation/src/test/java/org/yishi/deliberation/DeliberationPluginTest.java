package org.yishi.deliberation;

import org.yishi.testkit.contract.PluginContract;

class DeliberationPluginTest extends PluginContract {
}
