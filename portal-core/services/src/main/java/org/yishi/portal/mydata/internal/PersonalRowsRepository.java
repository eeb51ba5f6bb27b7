package org.yishi.portal.mydata.internal;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.yishi.portal.ledger.Act;

/** Rows of core's tables that speak of one person, read and changed by statements that stand in the code; values are always parameters. */
@ApplicationScoped
public class PersonalRowsRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;
    @Inject
    private Act act;

    /** @param select with at least two columns */
    List<Row> rows(String select, Object... values) {
        Stream<?> found = query(select, values).getResultStream();
        return found.map(row -> new Row((Object[]) row)).toList();
    }

    List<Long> ids(String select, Object... values) {
        Stream<?> found = query(select, values).getResultStream();
        return found.map(id -> ((Number) id).longValue()).toList();
    }

    /** For tables that the ledger does not seal. */
    int change(String statement, Object... values) {
        em.flush();
        return query(statement, values).executeUpdate();
    }

    /** For sealed tables: the row is sealed anew when the act ends. */
    void changeSealed(String table, long id, String assignments, Object... values) {
        Query update = em.createNativeQuery("update " + table + " set " + assignments + " where id = ?");
        for (int i = 0; i < values.length; i++) {
            update.setParameter(i + 1, values[i]);
        }
        update.setParameter(values.length + 1, id).executeUpdate();
        act.touched(table, id);
    }

    void removeSealed(String table, long id) {
        em.createNativeQuery("delete from " + table + " where id = ?").setParameter(1, id).executeUpdate();
        act.touched(table, id);
    }

    private Query query(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
