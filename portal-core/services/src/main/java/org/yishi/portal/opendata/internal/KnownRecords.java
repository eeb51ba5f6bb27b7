package org.yishi.portal.opendata.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** The datasets that core and the running plugins bring, core's first, those with news before the others. */
@ApplicationScoped
public class KnownRecords {

    @Inject
    @Any
    private Instance<OpenRecords<?>> found;

    private List<OpenRecords<?>> all;

    @PostConstruct
    void gather() {
        TreeMap<String, OpenRecords<?>> byName = new TreeMap<>();
        for (OpenRecords<?> records : found) {
            if (byName.put(records.dataset().name(), records) != null) {
                throw new IllegalStateException("two datasets are called " + records.dataset().name());
            }
        }
        all = byName.values().stream().sorted(Comparator.comparing(KnownRecords::ofPlugin)
                .thenComparing(records -> records.dataset().pluginId()).thenComparing(records -> !records.dataset().hasFeed())).<OpenRecords<?>>map(records -> records).toList();
    }

    private static boolean ofPlugin(OpenRecords<?> records) {
        return !records.dataset().pluginId().equals(PluginCatalogue.CORE);
    }

    public List<OpenRecords<?>> all() {
        return all;
    }

    public Optional<OpenRecords<?>> find(String name) {
        return all.stream().filter(records -> records.dataset().name().equals(name)).findFirst();
    }
}
