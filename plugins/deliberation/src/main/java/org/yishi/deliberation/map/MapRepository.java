package org.yishi.deliberation.map;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.deliberation.opinionmap.MapMemory;
import org.yishi.deliberation.opinionmap.VoteCollector;
import org.yishi.deliberation.opinionmap.VoteMatrix;
import org.yishi.deliberation.query.Rows;
import org.yishi.deliberation.vote.VoteDigest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps maps, and reads the votes they are made of. */
@ApplicationScoped
public class MapRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** The row, held until the end of the transaction; empty where another node holds it: then that one makes the map. */
    Optional<MapRow> take(long consultationId) {
        em.createNativeQuery("insert ignore into deliberation_map (consultation_id, salt) values (?, ?)")
                .setParameter(1, consultationId).setParameter(2, VoteDigest.newSalt()).executeUpdate();
        return Rows.of(em.createNativeQuery("select salt, memory, turns, final from deliberation_map where consultation_id = ? for update skip locked")
                .setParameter(1, consultationId)).stream().findFirst().map(row -> new MapRow((String) row[0], memory(row[1]), turns(row[2]), isTrue(row[3])));
    }

    /** How people stood when the published map was made. */
    Optional<MapMemory> memory(long consultationId) {
        return Rows.single(em.createNativeQuery("select memory from deliberation_map where consultation_id = ? and memory is not null")
                .setParameter(1, consultationId)).stream().findFirst().map(MapRepository::memory);
    }

    private static MapTurns turns(Object bytes) {
        return bytes == null ? MapTurns.none() : MapTurns.read((byte[]) bytes);
    }

    private static MapMemory memory(Object bytes) {
        return bytes == null ? null : MapMemory.read((byte[]) bytes);
    }

    /** The text of the published map, when it was made and whether it is the last one. */
    Optional<Object[]> published(long consultationId) {
        return Rows.of(em.createNativeQuery("select published, made_at, final, digest from deliberation_map where consultation_id = ? and published is not null")
                .setParameter(1, consultationId)).stream().findFirst();
    }

    /** The texts of the published maps among these consultations of the area. */
    Map<Long, String> published(long areaId, Collection<Long> consultationIds) {
        Map<Long, String> texts = new TreeMap<>();
        if (!consultationIds.isEmpty()) {
            String ids = consultationIds.stream().map(String::valueOf).collect(Collectors.joining(","));
            Rows.of(em.createNativeQuery("select m.consultation_id, m.published from deliberation_map m join deliberation_consultation c"
                    + " on c.id = m.consultation_id where c.area_id = ? and m.published is not null and c.id in (" + ids + ")").setParameter(1, areaId))
                    .forEach(row -> texts.put(Rows.number(row[0]), (String) row[1]));
        }
        return texts;
    }

    String salt(long consultationId) {
        return (String) Rows.single(em.createNativeQuery("select salt from deliberation_map where consultation_id = ?").setParameter(1, consultationId)).get(0);
    }

    boolean isSealed(long consultationId) {
        return !Rows.single(em.createNativeQuery("select consultation_id from deliberation_map where consultation_id = ? and final = 1")
                .setParameter(1, consultationId)).isEmpty();
    }

    /** Who has had a part in the published map, and about how many people and votes there were. */
    void counted(long consultationId, MapTurns turns, int voters, int votes) {
        em.createNativeQuery("update deliberation_map set turns = ?, voters = ?, votes = ? where consultation_id = ?").setParameter(1, turns.bytes())
                .setParameter(2, voters).setParameter(3, votes).setParameter(4, consultationId).executeUpdate();
    }

    void publish(long consultationId, String text, MapMemory memory, String digest, boolean last, Instant at) {
        em.createNativeQuery("update deliberation_map set published = ?, memory = ?, digest = ?, final = ?, made_at = ? where consultation_id = ?")
                .setParameter(1, text).setParameter(2, memory.bytes()).setParameter(3, digest).setParameter(4, last)
                .setParameter(5, Timestamp.from(at)).setParameter(6, consultationId).executeUpdate();
    }

    void seen(long consultationId, String fingerprint) {
        em.createNativeQuery("update deliberation_map set seen = ? where consultation_id = ?").setParameter(1, fingerprint)
                .setParameter(2, consultationId).executeUpdate();
    }

    /** Counted, or brought in finished, and not yet on their last map. */
    List<Long> unsealed() {
        return Rows.numbers(em.createNativeQuery("""
                select c.id from deliberation_consultation c left join deliberation_map m on m.consultation_id = c.id
                where (c.counted_at is not null or c.source_digest is not null) and coalesce(m.final, 0) = 0 order by c.id"""));
    }

    /** Begun and not counted, with votes that no node has looked at: after a restart, or where the one that knew of them is gone. */
    List<Long> moved(LocalDate today) {
        return Rows.numbers(em.createNativeQuery("""
                select c.id from deliberation_consultation c left join deliberation_map m on m.consultation_id = c.id
                where c.stage not in ('DRAFT', 'WITHDRAWN') and c.counted_at is null and c.source_digest is null and c.gather_from <= ?1""")
                .setParameter(1, today)).stream()
                .filter(id -> !fingerprint(id).equals(seen(id))).toList();
    }

    private String seen(long consultationId) {
        return Rows.single(em.createNativeQuery("select seen from deliberation_map where consultation_id = ?").setParameter(1, consultationId)).stream()
                .findFirst().map(Object::toString).orElse("");
    }

    /** Differs as soon as any vote does. */
    String fingerprint(long consultationId) {
        Object[] row = Rows.of(em.createNativeQuery("""
                select count(*), coalesce(bit_xor(crc32(concat_ws(',', statement_id, participant_id, choice))), 0)
                from deliberation_vote where consultation_id = ?""").setParameter(1, consultationId)).get(0);
        return row[0] + ":" + row[1];
    }

    /** All votes, read statement by statement; those that are hidden keep their tallies and are chosen nowhere. */
    VoteMatrix votes(long consultationId) {
        VoteCollector votes = new VoteCollector();
        Set<Long> out = new HashSet<>();
        List<Object[]> statements = Rows.of(em.createNativeQuery("select id, state from deliberation_statement where consultation_id = ? order by id")
                .setParameter(1, consultationId));
        for (Object[] statement : statements) {
            long id = Rows.number(statement[0]);
            Rows.of(em.createNativeQuery("select participant_id, choice from deliberation_vote where statement_id = ?").setParameter(1, id))
                    .forEach(vote -> votes.add(Rows.number(vote[0]), id, (int) Rows.number(vote[1]), 0));
            if (!statement[1].equals("SHOWN")) {
                out.add(id);
            }
        }
        return votes.matrix(out);
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }
}
