package org.yishi.representatives;

import org.yishi.testkit.contract.PluginContract;

class RepresentativesPluginTest extends PluginContract {
}
