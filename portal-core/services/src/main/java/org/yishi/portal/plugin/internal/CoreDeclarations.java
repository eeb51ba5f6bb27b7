package org.yishi.portal.plugin.internal;

import java.util.List;
import java.util.ServiceLoader;

import org.yishi.portal.plugin.PortalPlugin;

/** Core declares its own pages, actions and settings in the same words as a plugin; its modules name themselves as services. */
final class CoreDeclarations {

    private CoreDeclarations() {
    }

    static List<PortalPlugin> all() {
        return ServiceLoader.load(PortalPlugin.class, Thread.currentThread().getContextClassLoader()).stream()
                .map(ServiceLoader.Provider::get).toList();
    }
}
