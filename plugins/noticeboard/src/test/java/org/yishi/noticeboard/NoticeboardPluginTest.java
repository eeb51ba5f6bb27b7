package org.yishi.noticeboard;

import org.yishi.testkit.contract.PluginContract;

class NoticeboardPluginTest extends PluginContract {
}
