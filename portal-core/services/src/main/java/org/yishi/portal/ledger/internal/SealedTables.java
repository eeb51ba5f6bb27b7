package org.yishi.portal.ledger.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;

/** Which tables the entities of core and of the installed plugins declare sealed, and what their rows look like. */
@ApplicationScoped
public class SealedTables {

    @PersistenceUnit(unitName = "portal")
    private EntityManagerFactory factory;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;

    private final Map<String, RowForm> forms = new ConcurrentHashMap<>();
    private volatile SortedMap<String, Integer> declared;

    /** Edition by table. */
    SortedMap<String, Integer> declared() {
        SortedMap<String, Integer> known = declared;
        if (known == null) {
            SortedMap<String, Integer> found = new TreeMap<>();
            factory.getMetamodel().getEntities().forEach(entity -> SealedEntity.of(entity.getJavaType())
                    .ifPresent(sealed -> sealed.tables().forEach(table -> found.put(table, sealed.edition()))));
            declared = found;
            known = found;
        }
        return known;
    }

    /** Tables change only between two starts, so the form is read once. */
    RowForm form(String table) {
        if (!declared().containsKey(table)) {
            throw new IllegalArgumentException("no entity declares the table " + table + " @Sealed");
        }
        return forms.computeIfAbsent(table, this::read);
    }

    private RowForm read(String table) {
        try (Connection connection = database.getConnection()) {
            RowForm form = RowForm.read(connection, table);
            if (!form.expressions().containsKey("id")) {
                throw new IllegalStateException("the sealed table " + table + " has no column id");
            }
            return form;
        } catch (SQLException e) {
            throw new IllegalStateException("the columns of " + table + " cannot be read", e);
        }
    }
}
