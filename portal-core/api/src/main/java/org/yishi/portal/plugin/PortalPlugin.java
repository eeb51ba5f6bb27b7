package org.yishi.portal.plugin;

/**
 * What a plugin is. Named in {@code META-INF/portal-plugin.properties}, made once at boot with its public constructor; it
 * holds no state. Open this class first when you read a plugin.
 */
public interface PortalPlugin {

    /** Says what the plugin brings. Called once; what was declared is frozen afterwards. */
    void declare(PluginDeclaration plugin);
}
