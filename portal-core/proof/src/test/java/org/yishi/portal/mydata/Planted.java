package org.yishi.portal.mydata;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;

/** Somebody with a name, a number and a home that nobody else has, and a look into every column of the database. */
@ApplicationScoped
public class Planted {

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private PeopleRepository people;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Transactional
    public Actor person(String name, String phone, String idNumberTail) {
        PersonEntity person = PersonEntity.known(name, phone, LocalDate.of(1956, 3, 8), clock.instant());
        person.recogniseBy("feed".repeat(14) + String.format("%08x", phone.hashCode()), idNumberTail);
        person.confirm(IdentityLevel.L3, "COUNTER", 0, clock.instant());
        people.add(person);
        return new Actor(person.id(), name, IdentityLevel.L3);
    }

    /** A dwelling, a household in it, and the residence. */
    @Guarded("portal.importRegister")
    public void home(@In long areaId, long personId, String code) {
        act.on("test/home/" + areaId).fact("did", "plant");
        long unit = insert("portal_dwelling_unit", "insert into portal_dwelling_unit (area_id, code, compound, building, entrance, room, unit_use,"
                + " valid_from, version) values (?, ?, '桂苑', '3', '1', '501', 'HOME', '2020-01-01', 1)", areaId, code);
        long household = insert("portal_household", "insert into portal_household (area_id, number, kind, residents_group, unit_id, valid_from, version)"
                + " values (?, ?, 'USUAL', '第1居民小组', ?, '2020-01-01', 1)", areaId, "H" + code, unit);
        insert("portal_residence", "insert into portal_residence (area_id, person_id, household_id, unit_id, relation, representative, valid_from,"
                + " version) values (?, ?, ?, ?, '户主', true, '2020-01-01', 1)", areaId, personId, household, unit);
    }

    private long insert(String table, String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                act.touched(table, keys.getLong(1));
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every column of every table that holds the words, as {@code table.column}. */
    public TreeSet<String> columnsWith(String words) throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            List<String[]> columns = new ArrayList<>();
            try (var row = statement.executeQuery("select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t"
                    + " on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'"
                    + " where c.table_schema = database() and c.data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'longblob', 'blob')")) {
                while (row.next()) {
                    columns.add(new String[] {row.getString(1), row.getString(2)});
                }
            }
            for (String[] column : columns) {
                try (PreparedStatement search = connection.prepareStatement("select 1 from " + column[0] + " where locate(cast(? as binary), cast(" + column[1] + " as binary)) > 0 limit 1")) {
                    search.setString(1, words);
                    if (search.executeQuery().next()) {
                        found.add(column[0] + "." + column[1]);
                    }
                }
            }
        }
        return found;
    }

    /** Columns with one of these names in tables whose names are like that, as {@code table.column}. */
    public List<String> columnsNamed(String tables, String... names) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "select table_name, column_name from information_schema.columns where table_schema = database() and table_name like ?"
                        + " and column_name in (" + "?,".repeat(names.length - 1) + "?)")) {
            select.setString(1, tables);
            for (int i = 0; i < names.length; i++) {
                select.setString(i + 2, names[i]);
            }
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1) + "." + row.getString(2));
                }
            }
        }
        return found;
    }

    public int execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    public long count(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
