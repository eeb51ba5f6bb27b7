package org.yishi.portal.message.internal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.MessageKind;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** The kinds of message that core and the running plugins declare. */
@ApplicationScoped
public class Kinds {

    @Inject
    private PluginCatalogue catalogue;

    /** Empty where the plugin that declared it is gone. */
    Optional<MessageKind> find(String id) {
        return Optional.ofNullable(catalogue.messages().get(id));
    }

    List<MessageKind> all() {
        return List.copyOf(catalogue.messages().values());
    }
}
