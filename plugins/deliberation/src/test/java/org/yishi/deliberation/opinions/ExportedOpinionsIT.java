package org.yishi.deliberation.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.demo.Prepared;
import org.yishi.deliberation.map.Exports;
import org.yishi.deliberation.map.Maps;
import org.yishi.deliberation.map.PublicMap;
import org.yishi.deliberation.map.ReadMap;
import org.yishi.deliberation.map.Share;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

/** What a portal hands out, another one takes in. */
@PortalTest
class ExportedOpinionsIT {

    @Inject
    private Given given;
    @Inject
    private Prepared prepared;
    @Inject
    private Consultations consultations;
    @Inject
    private Maps maps;
    @Inject
    private Exports exports;
    @Inject
    private ImportOpinionsCommand command;
    @Inject
    private CurrentActor current;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    @Test
    @Timeout(120)
    void anExportThatComesInAgainGivesTheSameMap(@TempDir Path folder) throws Exception {
        Area here = given.community();
        List<Actor> people = IntStream.range(0, 40).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        long id = prepared.divided(here, people, -1);
        current.as(given.person(Role.COMMITTEE_WORKER, here), () -> consultations.close(id));
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate("update deliberation_consultation set publish_ballots = true where id = " + id);
        }
        ReadMap before = sealed(id);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(exports.archive(id)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
        Area there = given.community();
        current.as(Actor.PORTAL, () -> run(folder, there));
        ReadMap after = sealed(consultations.ofArea(there.id()).get(0).id());
        assertThat(after.map().groups()).extracting(PublicMap.Group::number).isEqualTo(before.map().groups().stream().map(PublicMap.Group::number).toList());
        assertThat(after.map().people()).isEqualTo(before.map().people());
        // the veil of another portal moves numbers differently, and hardly ever what is agreed
        assertThat(after.common()).extracting(ReadMap.Told::words).containsAnyElementsOf(before.common().stream().map(ReadMap.Told::words).toList());
        assertThat(after.all()).extracting(ReadMap.Told::words).isEqualTo(before.all().stream().map(ReadMap.Told::words).toList());
        assertThat(IntStream.range(0, before.all().size()).allMatch(i -> isNear(before.map().lines().get(i).all(), after.map().lines().get(i).all()))).isTrue();
    }

    private static boolean isNear(Share one, Share other) {
        return Math.abs(one.agree() - other.agree()) <= 20 && Math.abs(one.disagree() - other.disagree()) <= 20;
    }

    private void run(Path folder, Area there) {
        try {
            command.run(List.of(folder.toString(), "--area", there.code(), "--title", "搬来的讨论"), line -> { });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ReadMap sealed(long id) {
        while (!exports.isReady(id)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return maps.read(id).orElseThrow();
    }
}
