package org.yishi.portal.message.internal;

import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.message.Audience;
import org.yishi.portal.message.AudienceSource;

/** Finds out who belongs to an audience. */
@ApplicationScoped
public class Audiences {

    @Inject
    @Any
    private Instance<AudienceSource> sources;

    /** In the order of their ids, so that all workers take the same rows one after the other. */
    Set<Long> members(Audience audience) {
        return new TreeSet<>(source(audience).members(audience.argument()));
    }

    boolean isMember(Audience audience, long personId) {
        return source(audience).isMember(audience.argument(), personId);
    }

    /** @throws IllegalStateException where the plugin that knows them is gone */
    private AudienceSource source(Audience audience) {
        return sources.stream().filter(source -> source.name().equals(audience.source())).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows the audience " + audience.source()));
    }
}
