package org.yishi.portal.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.internal.Unit;
import org.yishi.testkit.PortalTest;

@PortalTest
class WelcomeLinksIT {

    @Inject
    private WelcomeLinks links;
    @Inject
    private Unit unit;
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Test
    void aLinkIsGoodOnce() throws Exception {
        String token = unit.run(links::make);
        assertThat(unit.run(() -> links.use(token))).isTrue();
        assertThat(unit.run(() -> links.use(token))).isFalse();
    }

    @Test
    void ofManyWhoComeAtOnceOneIsLetIn() throws Exception {
        String token = unit.run(links::make);
        Callable<Boolean> attempt = () -> unit.run(() -> links.use(token));
        long letIn = executor.invokeAll(List.of(attempt, attempt, attempt, attempt)).stream().filter(result -> {
            try {
                return result.get();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }).count();
        assertThat(letIn).isEqualTo(1);
    }

    @Test
    void aLinkIsWorthNothingWhereThereIsAnAdministrator() throws Exception {
        assertThat(links.isNeeded()).isFalse();
        assertThat(links.isGood(unit.run(links::make))).isFalse();
    }

    @Test
    void whatWasNeverPrintedOpensNothing() throws Exception {
        assertThat(unit.run(() -> links.use("made up"))).isFalse();
        assertThat(links.isGood(null)).isFalse();
    }
}
