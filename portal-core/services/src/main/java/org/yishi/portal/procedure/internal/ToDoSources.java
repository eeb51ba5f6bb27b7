package org.yishi.portal.procedure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.procedure.ToDoSource;

/** Asks everything that knows of something to do. A source that fails is left out, so that one plugin never silences the others. */
@ApplicationScoped
class ToDoSources {

    private static final Logger LOG = Logger.getLogger(ToDoSources.class.getName());

    @Inject
    @Any
    private Instance<ToDoSource> sources;
    @Inject
    private PluginCatalogue plugins;
    @Inject
    private Unit unit;

    /** Each is asked beside the transaction that may be going on, which a query that fails would doom. */
    <T> List<T> all(Function<ToDoSource, List<T>> question) {
        List<T> all = new ArrayList<>();
        for (Instance.Handle<ToDoSource> source : sources.handles()) {
            try {
                all.addAll(unit.apart(() -> List.copyOf(question.apply(source.get()))));
            } catch (RuntimeException e) {
                Class<?> type = source.getBean().getBeanClass();
                LOG.log(Level.SEVERE, "the plugin " + plugins.pluginOf(type) + " does not say what there is to do: " + type.getName() + " fails", e);
            }
        }
        return all;
    }
}
