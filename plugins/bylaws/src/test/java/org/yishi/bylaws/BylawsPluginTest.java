package org.yishi.bylaws;

import org.yishi.testkit.contract.PluginContract;

class BylawsPluginTest extends PluginContract {
}
