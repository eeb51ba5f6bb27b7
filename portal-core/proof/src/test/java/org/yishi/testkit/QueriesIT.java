package org.yishi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.junit.jupiter.api.Test;

/** What the testkit counts is what the work itself asks, however busy the portal is beside it. */
@PortalTest
class QueriesIT {

    @Inject
    private Queries queries;
    @PersistenceContext
    private EntityManager em;

    @Test
    void eachQuestionCountsOnce() {
        assertThat(queries.of(() -> {
        })).isZero();
        assertThat(queries.of(() -> ask(3))).isEqualTo(3);
    }

    @Test
    void whatOthersAskMeanwhileIsNotCounted() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread other = new Thread(() -> {
            while (!over.get()) {
                ask(1);
            }
        });
        other.start();
        try {
            assertThat(queries.of(() -> ask(50))).isEqualTo(50);
        } finally {
            over.set(true);
            other.join();
        }
    }

    private void ask(int times) {
        for (int i = 0; i < times; i++) {
            em.createNativeQuery("select " + i).getSingleResult();
        }
    }
}
