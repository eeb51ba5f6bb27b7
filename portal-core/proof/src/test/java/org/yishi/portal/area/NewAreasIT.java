package org.yishi.portal.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.internal.Unit;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** A new area is known to everybody at once, also to what began before it was there. */
@PortalTest
class NewAreasIT {

    @Inject
    private Given given;
    @Inject
    private Areas areas;
    @Inject
    private Unit unit;

    @Test
    void aTransactionThatBeganBeforeDoesNotKeepTheOldAreasForEverybody() throws Exception {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Area fresh = unit.run(() -> {
                given.community();
                Area made = beside.submit(() -> {
                    Thread.currentThread().setContextClassLoader(application);
                    return given.community();
                }).get();
                assertThat(areas.find(made.id())).isPresent();
                return made;
            });
            assertThat(areas.lineage(fresh.id())).contains(fresh);
        } finally {
            beside.shutdownNow();
        }
    }
}
