package org.yishi.portal.ledger.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.yishi.portal.ledger.RowDigest;
import org.yishi.portal.ledger.SealLine;

/** The seals of rows and the rows they are of, within the transaction of an act. */
@ApplicationScoped
public class SealRepository {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Writes what is waiting, so that what is read back is what the act leaves. */
    void settle() {
        em.flush();
    }

    /** The digests of the rows that are there, by id. */
    SortedMap<Long, String> digests(RowForm form, List<Long> ids) {
        RowDigest digest = new RowDigest(form.table(), form.columns());
        SortedMap<Long, String> found = new TreeMap<>();
        inParts(ids, part -> rows(form.select() + " where id in (" + list(part) + ")").forEach(row -> found.put(id(row), digest.of(texts(row)))));
        return found;
    }

    /** The next rows of the table after an id, with their digests in a form of it. */
    SortedMap<Long, String> digestsAfter(RowForm form, long id, int count) {
        RowDigest digest = new RowDigest(form.table(), form.columns());
        return rows(form.select() + " where id > " + id + " order by id limit " + count)
                .collect(Collectors.toMap(SealRepository::id, row -> digest.of(texts(row)), (a, b) -> a, TreeMap::new));
    }

    /** The last seal of each row that has one. */
    Map<Long, SealLine> last(String table, Collection<Long> ids) {
        Map<Long, SealLine> found = new HashMap<>();
        inParts(List.copyOf(ids), part -> rows("select s.row_id, s.number, coalesce(lower(hex(s.digest)), '') from portal_seal s join"
                + " (select row_id, max(number) number from portal_seal where table_name = ?1 and row_id in (" + list(part)
                + ") group by row_id) l on l.row_id = s.row_id and l.number = s.number where s.table_name = ?1", table)
                .forEach(row -> found.put(id(row), new SealLine(table, id(row), ((Number) row[1]).longValue(), String.valueOf(row[2])))));
        return found;
    }

    /** Rows that have a seal but are there no longer. */
    List<Long> vanished(String table) {
        return ((Stream<?>) em.createNativeQuery("select s.row_id from portal_seal s join (select row_id, max(number) number from portal_seal"
                + " where table_name = ?1 group by row_id) l on l.row_id = s.row_id and l.number = s.number where s.table_name = ?1"
                + " and s.digest is not null and not exists (select 1 from " + table + " t where t.id = s.row_id) order by s.row_id")
                .setParameter(1, table).getResultStream()).map(id -> ((Number) id).longValue()).toList();
    }

    void append(String dossier, long sequence, List<SealLine> lines) {
        inParts(lines, part -> {
            // numbers and digests made here are the only things that are not parameters
            String values = part.stream().map(line -> "(?1, " + line.rowId() + ", " + line.number() + ", "
                    + (line.digest().isEmpty() ? "null" : "x'" + line.digest() + "'") + ", ?2, " + sequence + ")").collect(Collectors.joining(", "));
            em.createNativeQuery("insert into portal_seal (table_name, row_id, number, digest, dossier, sequence) values " + values)
                    .setParameter(1, part.get(0).table()).setParameter(2, dossier).executeUpdate();
        });
    }

    private Stream<Object[]> rows(String sql, String... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Stream<?>) query.getResultStream()).map(row -> (Object[]) row);
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static List<String> texts(Object[] row) {
        List<String> texts = new ArrayList<>(row.length - 1);
        for (int i = 1; i < row.length; i++) {
            texts.add(row[i] == null ? null : row[i].toString());
        }
        return texts;
    }

    private static String list(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> work) {
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            work.accept(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
    }
}
