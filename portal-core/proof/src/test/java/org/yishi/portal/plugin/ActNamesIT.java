package org.yishi.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.portal.plugin.internal.DeclaredAction;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.text.Texts;
import org.yishi.testkit.PortalTest;

/** The record of what was done speaks words, not names of code. */
@PortalTest
class ActNamesIT {

    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private Texts texts;

    @Test
    void everyActHasAName() {
        assertThat(catalogue.actions()).extracting(DeclaredAction::id).isNotEmpty()
                .allMatch(action -> texts.has(action.replaceFirst("\\.", ".act.")));
    }
}
