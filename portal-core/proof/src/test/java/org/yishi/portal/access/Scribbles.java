package org.yishi.portal.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.yishi.portal.ledger.Act;

/** A use case for tests of the funnel: it changes a row and behaves well or badly. */
@ApplicationScoped
public class Scribbles {

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Act act;

    @Guarded("portal.appoint")
    public void write(@In long areaId, String dossier, String value) {
        keep(areaId, value);
        act.on(dossier).fact("value", value);
    }

    @Guarded("portal.appoint")
    public void writeUnnamed(@In long areaId, String dossier, String value) {
        write(areaId, dossier, value);
        act.unnamed();
    }

    @Guarded("portal.appoint")
    public void writeAndFail(@In long areaId, String dossier, String value) {
        write(areaId, dossier, value);
        throw new Refusal("portal.area.refusal.kind");
    }

    @Guarded("portal.appoint")
    public void writeAndForgetTheLedger(@In long areaId, String value) {
        keep(areaId, value);
    }

    @Guarded(value = "portal.appoint", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public String look(@In long areaId, long personId) {
        act.concerning(personId);
        return kept(areaId);
    }

    @Guarded(value = "portal.seeMyData", kind = Guarded.Kind.READ, reveals = Privacy.SEALED)
    public String unseal(@In long areaId) {
        return kept(areaId);
    }

    /** A tallied act that writes a sealed row, which it must not. */
    @Guarded(value = "portal.appoint", kind = Guarded.Kind.TALLIED)
    public void tally(@In long areaId, String value) {
        keep(areaId, value);
    }

    /** Writes by SQL beside the portal's own entities, as an act may that says so. */
    private void keep(long areaId, String value) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("insert into portal_setting (area_id, setting_key, setting_value)"
                        + " values (?, 'test.scribble', ?) on duplicate key update id = last_insert_id(id), setting_value = values(setting_value)",
                        Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, areaId);
            insert.setString(2, value);
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                act.touched("portal_setting", keys.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String kept(long areaId) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement("select setting_value from portal_setting where area_id = ? and setting_key = 'test.scribble'")) {
            select.setLong(1, areaId);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String sql, Object... values) {
        try (Connection connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
