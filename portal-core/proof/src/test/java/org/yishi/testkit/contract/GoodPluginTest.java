package org.yishi.testkit.contract;

/** A plugin without fault passes the whole contract. */
class GoodPluginTest extends PluginContract {

    private static final BuiltPlugin PLUGIN = SamplePlugin.aPlugin().built();

    @Override
    protected BuiltPlugin plugin() {
        return PLUGIN;
    }
}
