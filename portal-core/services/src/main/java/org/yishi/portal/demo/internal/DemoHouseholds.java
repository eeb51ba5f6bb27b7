package org.yishi.portal.demo.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.ledger.Act;

/** Households (户) of the demo community: three residents each, in twelve residents' groups (居民小组), so that a meeting by households can be held. */
@ApplicationScoped
public class DemoHouseholds {

    private static final int MEMBERS = 3;
    private static final int GROUPS = 12;
    private static final String[] RELATIONS = {"户主", "配偶", "子女"};

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private DemoAreas areas;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Done once, by the portal itself, when all people are there. */
    @Guarded("portal.importRegister")
    public void fill() {
        long community = areas.id(DemoAreas.COMMUNITY);
        try (Connection connection = database.getConnection()) {
            List<Long> residents = residents(connection, community);
            List<Long> households = households(connection, community, (residents.size() + MEMBERS - 1) / MEMBERS);
            settle(connection, community, residents, households);
            act.on("portal/register/demo").fact("households", households.size());
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's households cannot be filled", e);
        }
    }

    /** The oldest first, so that each household has somebody of age at its head. */
    private static List<Long> residents(Connection connection, long community) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select p.id from portal_person p join portal_capacity c on c.person_id = p.id"
                + " and c.role = 'RESIDENT' join portal_area a on a.id = c.area_id join portal_area top on a.path like concat(top.path, '%')"
                + " where top.id = ? group by p.id, p.birth_date order by p.birth_date, p.id")) {
            select.setLong(1, community);
            List<Long> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        }
    }

    private List<Long> households(Connection connection, long community, int count) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into portal_household (area_id, number, kind, residents_group,"
                + " valid_from, version) values (?, ?, 'USUAL', ?, ?, 1)", Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < count; i++) {
                insert.setLong(1, community);
                insert.setString(2, String.format("GY%04d", i + 1));
                insert.setString(3, "第" + (i % GROUPS + 1) + "居民小组");
                insert.setObject(4, LocalDate.now(clock).minusYears(1));
                insert.addBatch();
            }
            return inserted(insert, "portal_household");
        }
    }

    private void settle(Connection connection, long community, List<Long> residents, List<Long> households) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into portal_residence (area_id, person_id, household_id,"
                + " relation, representative, valid_from, version) values (?, ?, ?, ?, ?, ?, 1)", Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < residents.size(); i++) {
                int place = i / households.size();
                insert.setLong(1, community);
                insert.setLong(2, residents.get(i));
                insert.setLong(3, households.get(i % households.size()));
                insert.setString(4, RELATIONS[place]);
                insert.setBoolean(5, place == 0);
                insert.setObject(6, LocalDate.now(clock).minusYears(1));
                insert.addBatch();
            }
            inserted(insert, "portal_residence");
        }
    }

    private List<Long> inserted(PreparedStatement insert, String table) throws SQLException {
        insert.executeBatch();
        List<Long> ids = new ArrayList<>();
        try (ResultSet keys = insert.getGeneratedKeys()) {
            while (keys.next()) {
                ids.add(keys.getLong(1));
                act.touched(table, keys.getLong(1));
            }
        }
        return ids;
    }
}
