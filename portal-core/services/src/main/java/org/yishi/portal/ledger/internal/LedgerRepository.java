package org.yishi.portal.ledger.internal;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.opendata.Window;

/** The rows of the ledger. Plain SQL, because an entry is written once and never becomes a managed, changeable object. */
@ApplicationScoped
public class LedgerRepository {

    private static final String COLUMNS =
            "select dossier, sequence, entered_at, action, actor, salt, area_id, facts, previous_hash, hash from portal_ledger_entry";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Locks the head of the chain; false where the dossier has no entry yet. */
    boolean lockHead(String dossier) {
        return !em.createNativeQuery("select sequence from portal_ledger_head where dossier = ? for update")
                .setParameter(1, dossier).getResultList().isEmpty();
    }

    List<LedgerEntry> last(String dossier) {
        return entries(COLUMNS + " where dossier = ? order by sequence desc limit 1", dossier).toList();
    }

    public List<LedgerEntry> all(String dossier) {
        return entries(COLUMNS + " where dossier = ? order by sequence", dossier).toList();
    }

    void append(LedgerEntry entry, long community) {
        em.createNativeQuery("insert into portal_ledger_entry (dossier, sequence, entered_at, action, actor, salt,"
                + " area_id, community_id, facts, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, entry.dossier()).setParameter(2, entry.sequence())
                .setParameter(3, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .setParameter(4, entry.action()).setParameter(5, entry.actor()).setParameter(6, entry.salt())
                .setParameter(7, entry.areaId()).setParameter(8, community).setParameter(9, entry.facts())
                .setParameter(10, entry.previous()).setParameter(11, entry.hash()).executeUpdate();
        em.createNativeQuery("insert into portal_ledger_head (dossier, community_id, sequence, hash) values (?, ?, ?, ?)"
                + " on duplicate key update community_id = values(community_id), sequence = values(sequence), hash = values(hash)")
                .setParameter(1, entry.dossier()).setParameter(2, community)
                .setParameter(3, entry.sequence()).setParameter(4, entry.hash()).executeUpdate();
    }

    void look(LocalDateTime at, String actor, String action, long areaId, long concerning) {
        em.createNativeQuery("insert into portal_look (looked_at, actor, action, area_id, concerning) values (?, ?, ?, ?, ?)")
                .setParameter(1, at).setParameter(2, actor).setParameter(3, action)
                .setParameter(4, areaId).setParameter(5, concerning).executeUpdate();
    }

    private Stream<LedgerEntry> entries(String sql, String dossier) {
        return ((Stream<?>) em.createNativeQuery(sql).setParameter(1, dossier).getResultStream())
                .map(row -> (Object[]) row)
                .map(row -> new LedgerEntry((String) row[0], ((Number) row[1]).longValue(), instant(row[2]), (String) row[3],
                        (String) row[4], (String) row[5], ((Number) row[6]).longValue(), (String) row[7], (String) row[8],
                        (String) row[9]));
    }

    static Instant instant(Object value) {
        LocalDateTime time = value instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) value;
        return time.toInstant(ZoneOffset.UTC);
    }

    /** The daily digests of these communities. */
    List<OpenCheckpoints.Kept> checkpoints(Collection<Long> communities, Window window) {
        return communities.isEmpty() ? List.of() : checkpoints("c.community_id in ("
                + communities.stream().map(String::valueOf).collect(Collectors.joining(",")) + ") and " + window.of("c") + " limit " + window.most());
    }

    /** That of a community; of what concerns no community nobody is told here. */
    Optional<OpenCheckpoints.Kept> checkpoint(long id) {
        return checkpoints("c.community_id > 0 and c.id = " + id).stream().findFirst();
    }

    private List<OpenCheckpoints.Kept> checkpoints(String which) {
        return ((Stream<?>) em.createNativeQuery("select c.id, c.community_id, c.day, c.chains, c.entries, c.previous_digest, c.digest"
                + " from portal_ledger_checkpoint c where " + which).getResultStream()).map(row -> (Object[]) row)
                .map(row -> new OpenCheckpoints.Kept(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
                        row[2] instanceof Date date ? date.toLocalDate() : (LocalDate) row[2], ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(), (String) row[5], (String) row[6])).toList();
    }
}
