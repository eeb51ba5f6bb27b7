package org.yishi.portal.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.internal.CheckpointBook;
import org.yishi.portal.ledger.internal.CheckpointBook.Day;
import org.yishi.portal.ledger.internal.DossierList;

/** The ledger as those read it who supervise: all chains of an area, each with its verdict, and the daily checkpoints. */
@ApplicationScoped
public class LedgerBook {

    public static final int PAGE = 20;
    private static final int DAYS = 31;

    @Inject
    private DossierList list;
    @Inject
    private Ledger ledger;
    @Inject
    private CheckpointBook checkpoints;
    @Inject
    private Areas areas;

    /** @param action what was done last */
    public record Dossier(String name, long entries, Instant at, String action) {
    }

    /** A chain with what a check of it found just now. */
    public record Line(Dossier dossier, ChainVerdict verdict) {
    }

    public record Page(List<Line> lines, long total, int number, int pages) {
    }

    /** @param number of the page, from 1; the latest chains first */
    @Guarded(value = "portal.seeLedger", kind = Guarded.Kind.READ)
    public Page dossiers(@In long areaId, int number) {
        List<Long> communities = communities(areaId);
        long total = list.count(communities);
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.max(1, Math.min(number, pages));
        List<Line> lines = list.latest(communities, (page - 1) * PAGE, PAGE).stream()
                .map(dossier -> new Line(dossier, ledger.check(dossier.name()))).toList();
        return new Page(lines, total, page, pages);
    }

    /** The latest first. */
    @Guarded(value = "portal.seeLedger", kind = Guarded.Kind.READ)
    public List<Day> checkpoints(@In long areaId) {
        return communities(areaId).stream().flatMap(community -> {
            List<Day> all = checkpoints.of(community);
            return all.subList(Math.max(0, all.size() - DAYS), all.size()).stream();
        }).sorted((a, b) -> b.day().compareTo(a.day())).limit(DAYS).toList();
    }

    /** The community of the area, or all communities below it; at the root also what concerns none of them. */
    private List<Long> communities(long areaId) {
        Area area = areas.get(areaId);
        Stream<Long> below = areas.communityOf(areaId).map(Stream::of)
                .orElseGet(() -> areas.communities().stream().filter(community -> community.within(area))).map(Area::id);
        return Stream.concat(below, area.parentId() == 0 ? Stream.of(0L) : Stream.empty()).toList();
    }
}
