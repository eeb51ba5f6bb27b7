package org.yishi.portal.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.internal.Unit;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** A new area is known to everybody at once, also to what began before it was there. */
@PortalTest
class NewAreasIT {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
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
                // from here on this transaction sees the world as it is now
                em.createNativeQuery("select count(*) from portal_area").getSingleResult();
                Area made = beside.submit(() -> {
                    Thread.currentThread().setContextClassLoader(application);
                    return given.community();
                }).get();
                areas.find(made.id());
                return made;
            });
            assertThat(areas.lineage(fresh.id())).contains(fresh);
        } finally {
            beside.shutdownNow();
        }
    }
}
