package org.yishi.portal.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Area;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.Leaflets;
import org.yishi.portal.search.SearchChanges;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** Indexes follow the changes of the database: after a crash, on several nodes, and whatever order transactions end in. */
@PortalTest
class InStepIT {

    @Inject
    private Given given;
    @Inject
    private Leaflets leaflets;
    @Inject
    private LiveIndex live;
    @Inject
    private IndexWriting writing;
    @Inject
    private ChangeRepository changes;
    @Inject
    private SearchChanges noted;
    @Inject
    private CurrentActor current;
    @Inject
    private Unit unit;

    private void put(Area area, String dossier) {
        current.as(Actor.PORTAL, () -> leaflets.put(area.id(), dossier, Findable.page(dossier, area.id(), "传单", "/portal/leaflet/show?id=1")));
    }

    private static boolean holds(OpenIndex index, String dossier) throws IOException {
        return index.search(searcher -> searcher.count(new TermQuery(new Term(Stored.UNIT, Stored.unit("portal.leaflet", dossier))))) == 1;
    }

    @Test
    void afterACrashItGoesOnWhereItWas() throws Exception {
        Path folder = Files.createTempDirectory("yishi-node-");
        try (OpenIndex node = OpenIndex.in(folder)) {
            node.commit(changes.last(), writing.shape());
        }
        Area here = given.community();
        String dossier = "portal/leaflet/crash" + here.id();
        put(here, dossier);
        long reached;
        try (OpenIndex node = OpenIndex.in(folder)) {
            live.follow(node);
            assertThat(holds(node, dossier)).isTrue();
            reached = node.position();
            // the power fails before the next commit
            node.replace(Stored.unit("portal.leaflet", dossier), List.of());
        }
        try (OpenIndex node = OpenIndex.in(folder)) {
            assertThat(holds(node, dossier)).as("what was not committed did not happen").isTrue();
            assertThat(node.position()).isEqualTo(reached);
        }
    }

    @Test
    void severalNodesEachHaveEverything() throws Exception {
        try (OpenIndex one = OpenIndex.in(Files.createTempDirectory("yishi-node-")); OpenIndex other = OpenIndex.in(Files.createTempDirectory("yishi-node-"))) {
            one.commit(changes.last(), writing.shape());
            other.commit(changes.last(), writing.shape());
            Area here = given.community();
            for (int i = 0; i < 5; i++) {
                put(here, "portal/leaflet/node" + here.id() + "n" + i);
                live.follow(i % 2 == 0 ? one : other);
            }
            live.follow(one);
            live.follow(other);
            for (int i = 0; i < 5; i++) {
                assertThat(holds(one, "portal/leaflet/node" + here.id() + "n" + i)).isTrue();
                assertThat(holds(other, "portal/leaflet/node" + here.id() + "n" + i)).isTrue();
            }
        }
    }

    @Test
    void aTransactionThatBeganFirstAndEndsLastIsNotMissed() throws Exception {
        Area here = given.community();
        String slow = "portal/leaflet/slow" + here.id();
        String quick = "portal/leaflet/quick" + here.id();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (OpenIndex node = OpenIndex.in(Files.createTempDirectory("yishi-node-"))) {
            node.commit(changes.last(), writing.shape());
            Future<?> first = other.submit(() -> unit.run(() -> {
                noted.changed(slow);
                written.countDown();
                end.await();
                return null;
            }));
            written.await();
            put(here, quick);
            live.follow(node);
            assertThat(holds(node, quick)).isTrue();
            long before = node.position();
            leaflets.keep(slow, Findable.page(slow, here.id(), "传单", "/portal/leaflet/show?id=2"));
            end.countDown();
            first.get();
            live.follow(node);
            assertThat(holds(node, slow)).isTrue();
            assertThat(node.position()).isGreaterThan(before);
        } finally {
            end.countDown();
            other.shutdown();
        }
    }

    @Test
    void ofADossierThatChangesOftenOnlyTheLastChangeIsKept() throws Exception {
        Area here = given.community();
        String dossier = "portal/leaflet/often" + here.id();
        long before = changes.last();
        for (int i = 0; i < 4; i++) {
            put(here, dossier);
            live.follow();
        }
        assertThat(changes.after(before).stream().filter(change -> change.dossier().equals(dossier))).hasSize(1);
    }
}
