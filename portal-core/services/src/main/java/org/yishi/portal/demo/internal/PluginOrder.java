package org.yishi.portal.demo.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Sorts beans of plugins by the order in which the plugins were loaded, told from their packages. */
@ApplicationScoped
public class PluginOrder {

    @Inject
    private PluginCatalogue catalogue;

    <T> List<T> inOrder(Iterable<T> beans) {
        List<T> sorted = new ArrayList<>();
        beans.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(this::place));
        return sorted;
    }

    private int place(Object bean) {
        String type = typeOf(bean).getName();
        for (int i = 0; i < catalogue.running().size(); i++) {
            String owner = catalogue.packageOf(catalogue.running().get(i).id()).orElse("");
            if (type.startsWith(owner + ".")) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The class as it was written, not the proxy that the container puts before it. */
    static Class<?> typeOf(Object bean) {
        Class<?> type = bean.getClass();
        while (type.isSynthetic() || type.getSimpleName().contains("$")) {
            type = type.getSuperclass();
        }
        return type;
    }
}
