package org.yishi.portal.ledger;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.internal.CheckpointBook;
import org.yishi.portal.ledger.internal.CheckpointBook.Day;
import org.yishi.portal.ledger.internal.ExportPages;

/** What anybody may take home of the ledger: its chains, without who acted, and the daily digests. */
@ApplicationScoped
@Open("whoever holds a copy can hold the portal to it")
public class PublicLedger {

    /** As many days as an export names; all of them are in the download. */
    private static final int DAYS = 31;

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private CheckpointBook checkpoints;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String portal;

    /** Where the lines of an export go. */
    @FunctionalInterface
    public interface Lines {
        void line(String text) throws IOException;
    }

    /** The digests of a community, the latest first; those of what concerns no community where the area is 0. */
    public List<Day> checkpoints(long areaId) {
        List<Day> days = new ArrayList<>(checkpoints.of(community(areaId)));
        Collections.reverse(days);
        return days;
    }

    /** One chain. @throws NotFound where there is none, or it is that of a person */
    public void chain(String dossier, Lines lines) throws IOException {
        try (ExportPages pages = new ExportPages(database)) {
            ChainEnd end = pages.end(dossier).filter(found -> PublicDossiers.isPublic(found.dossier()))
                    .orElseThrow(() -> new NotFound("dossier " + dossier));
            write(pages, pages.community(dossier), List.of(end), lines);
        }
    }

    /** All public chains of a community; of what concerns no community where the area is 0. */
    public void chains(long areaId, Lines lines) throws IOException {
        long community = community(areaId);
        try (ExportPages pages = new ExportPages(database)) {
            write(pages, community, pages.ends(community).stream().filter(end -> PublicDossiers.isPublic(end.dossier())).toList(), lines);
        }
    }

    private void write(ExportPages pages, long community, List<ChainEnd> ends, Lines lines) throws IOException {
        List<Checkpoint> latest = checkpoints(community).stream().limit(DAYS).map(day -> new Checkpoint(day.day(), day.digest())).toList();
        lines.line(ChainExport.head(portal, areas.find(community).map(Area::name).orElse("-"), LocalDate.now(clock), latest, ends));
        for (ChainEnd end : ends) {
            lines.line(ChainExport.end(end));
            pages.entries(end.dossier(), entry -> lines.line(ChainExport.entry(entry)));
        }
    }

    private long community(long areaId) {
        return areaId == 0 ? 0 : areas.communityOf(areaId).map(Area::id).orElseThrow(() -> new NotFound("community of area " + areaId));
    }
}
