package org.yishi.portal.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Checkpoint;
import org.yishi.portal.ledger.Checkpoints;
import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.page.PublicChange;

/**
 * Once a day one digest over the ends of all chains of a community, chained to the day before. Whoever noted yesterday's
 * digest can tell if anything older was changed, removed or added since, even by somebody who rewrote whole chains.
 */
@ApplicationScoped
@Open("the digests are published so that anybody can hold the portal to them")
public class CheckpointBook implements Checkpoints {

    private static final String DOSSIER = "portal/checkpoints";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
    @Inject
    private Unit unit;
    @Inject
    private ActScribe scribe;
    @Inject
    private Event<PublicChange> changes;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    public record Day(long communityId, LocalDate day, long chains, long entries, String previous, String digest) {

        /** As it is handed out. */
        public String line() {
            return new Facts().put("community", communityId).put("day", day).put("chains", chains).put("entries", entries)
                    .put("previous", previous).put("digest", digest).canonical();
        }
    }

    /** Makes the checkpoints of the day that is over; safe to call at any time, by several nodes. */
    public void catchUp() throws Exception {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        if (communities().stream().anyMatch(community -> isDue(community, yesterday))) {
            unit.run(() -> {
                try (ActScribe.Page page = scribe.open(DOSSIER)) {
                    communities().stream().filter(community -> isDue(community, yesterday)).forEach(community -> add(community, yesterday));
                    scribe.fact("day", yesterday);
                    changes.fire(new PublicChange(0, false));
                    page.enter("portal.checkpoint", Actor.PORTAL, 0);
                }
                return yesterday;
            });
        }
    }

    /** And what concerns no single community. */
    private List<Long> communities() {
        return Stream.concat(areas.communities().stream().map(Area::id), Stream.of(0L)).toList();
    }

    private boolean isDue(long community, LocalDate day) {
        return last(community).map(last -> last.day().isBefore(day)).orElse(true);
    }

    private Optional<Day> last(long community) {
        List<Day> days = of(community);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    public List<Day> of(long community) {
        return ((Stream<?>) em.createNativeQuery("select community_id, day, chains, entries, previous_digest, digest"
                + " from portal_ledger_checkpoint where community_id = ? order by day").setParameter(1, community).getResultStream())
                .map(row -> (Object[]) row)
                .map(row -> new Day(((Number) row[0]).longValue(), day(row[1]), ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(), (String) row[4], (String) row[5])).toList();
    }

    /** Of all communities, of each in their order; as they were at the moment of the snapshot. */
    List<Day> all(LedgerSnapshot snapshot) {
        return snapshot.rows(row -> new Day(row.getLong(1), row.getObject(2, LocalDate.class), row.getLong(3), row.getLong(4), row.getString(5),
                row.getString(6)), "select community_id, day, chains, entries, previous_digest, digest from portal_ledger_checkpoint"
                + " order by community_id, day");
    }

    @Override
    public Optional<Checkpoint> latest(long areaId) {
        return last(areas.communityOf(areaId).map(Area::id).orElse(0L)).map(last -> new Checkpoint(last.day(), last.digest()));
    }

    /** The digest is over what {@link CheckpointTrial} makes of the same rows again. */
    private Day make(long community, LocalDate day, String previous) {
        CheckpointDigest digest = new CheckpointDigest(community, day, previous);
        ((Stream<?>) em.createNativeQuery("select e.dossier, e.sequence, e.hash from portal_ledger_entry e join"
                + " (select dossier, max(sequence) sequence from portal_ledger_entry where community_id = ? and entered_at < ?"
                + " group by dossier) last on last.dossier = e.dossier and last.sequence = e.sequence order by e.dossier")
                .setParameter(1, community).setParameter(2, LocalDateTime.ofInstant(digest.end(), ZoneOffset.UTC)).getResultStream())
                .map(row -> (Object[]) row).forEach(row -> digest.add((String) row[0], ((Number) row[1]).longValue(), (String) row[2]));
        return new Day(community, day, digest.chains(), digest.entries(), previous, digest.hex());
    }

    private void add(long community, LocalDate day) {
        Day made = make(community, day, last(community).map(Day::digest).orElse(LedgerEntry.ORIGIN));
        em.createNativeQuery("insert into portal_ledger_checkpoint (community_id, day, chains, entries,"
                + " previous_digest, digest) values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, made.communityId()).setParameter(2, made.day()).setParameter(3, made.chains())
                .setParameter(4, made.entries()).setParameter(5, made.previous()).setParameter(6, made.digest()).executeUpdate();
        scribe.touched("portal_ledger_checkpoint", ((Number) em.createNativeQuery("select id from portal_ledger_checkpoint"
                + " where community_id = ? and day = ?").setParameter(1, community).setParameter(2, day).getSingleResult()).longValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
