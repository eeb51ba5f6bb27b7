package org.yishi.portal.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.Open;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.portal.ledger.Checkpoint;
import org.yishi.portal.ledger.Checkpoints;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.time.internal.PortalClock;

/**
 * Once a day one digest over the ends of all chains of a community, chained to the day before. Whoever noted yesterday's
 * digest can tell if anything older was changed, removed or added since, even by somebody who rewrote whole chains.
 */
@ApplicationScoped
@Open("the digests are published so that anybody can hold the portal to them")
public class CheckpointBook implements Checkpoints {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
    @Inject
    private Unit unit;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    public record Day(long communityId, LocalDate day, long chains, long entries, String previous, String digest) {
    }

    /** Makes the checkpoints of all days that are over; safe to call at any time, by several nodes. */
    public void catchUp() throws Exception {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        List<Long> communities = new ArrayList<>(areas.communities().stream().map(area -> area.id()).toList());
        communities.add(0L); // what concerns no single community
        for (long community : communities) {
            List<Day> known = of(community);
            LocalDate last = known.isEmpty() ? null : known.get(known.size() - 1).day();
            if (last == null || last.isBefore(yesterday)) {
                String previous = known.isEmpty() ? LedgerEntry.ORIGIN : known.get(known.size() - 1).digest();
                unit.run(() -> add(make(community, yesterday, previous)));
            }
        }
    }

    public List<Day> of(long community) {
        return ((Stream<?>) em.createNativeQuery("select community_id, day, chains, entries, previous_digest, digest"
                + " from portal_ledger_checkpoint where community_id = ? order by day").setParameter(1, community).getResultStream())
                .map(row -> (Object[]) row)
                .map(row -> new Day(((Number) row[0]).longValue(), day(row[1]), ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(), (String) row[4], (String) row[5])).toList();
    }

    @Override
    public Optional<Checkpoint> latest(long areaId) {
        List<Day> days = of(areas.communityOf(areaId).map(Area::id).orElse(0L));
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)).map(last -> new Checkpoint(last.day(), last.digest()));
    }

    List<ChainVerdict> broken() {
        List<ChainVerdict> broken = new ArrayList<>();
        List<Long> communities = new ArrayList<>(areas.communities().stream().map(area -> area.id()).toList());
        communities.add(0L);
        for (long community : communities) {
            String previous = LedgerEntry.ORIGIN;
            int number = 0;
            for (Day kept : of(community)) {
                number++;
                if (!kept.equals(make(community, kept.day(), previous))) {
                    broken.add(new ChainVerdict("portal/checkpoint/" + community + "/" + kept.day(), 1, number, "CHANGED"));
                    break;
                }
                previous = kept.digest();
            }
        }
        return broken;
    }

    private Day make(long community, LocalDate day, String previous) {
        LocalDateTime end = day.plusDays(1).atStartOfDay(PortalClock.PLACE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        StringBuilder text = new StringBuilder(previous).append('\n').append(community).append('\n').append(day).append('\n');
        long chains = 0;
        long entries = 0;
        for (Object found : em.createNativeQuery("select e.dossier, e.sequence, e.hash from portal_ledger_entry e join"
                + " (select dossier, max(sequence) sequence from portal_ledger_entry where community_id = ? and entered_at < ?"
                + " group by dossier) last on last.dossier = e.dossier and last.sequence = e.sequence order by e.dossier")
                .setParameter(1, community).setParameter(2, end).getResultList()) {
            Object[] row = (Object[]) found;
            text.append(row[0]).append(' ').append(row[1]).append(' ').append(row[2]).append('\n');
            chains++;
            entries += ((Number) row[1]).longValue();
        }
        return new Day(community, day, chains, entries, previous, LedgerEntry.sha256(text.toString()));
    }

    private int add(Day made) {
        return em.createNativeQuery("insert ignore into portal_ledger_checkpoint (community_id, day, chains, entries,"
                + " previous_digest, digest) values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, made.communityId()).setParameter(2, made.day()).setParameter(3, made.chains())
                .setParameter(4, made.entries()).setParameter(5, made.previous()).setParameter(6, made.digest()).executeUpdate();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
