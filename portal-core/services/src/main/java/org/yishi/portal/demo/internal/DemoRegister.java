package org.yishi.portal.demo.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.ledger.Act;

/** The register of the invented communities: residents with a name and a day of birth, enough to count them. */
@ApplicationScoped
public class DemoRegister {

    static final String CLAIMABLE = "余长青";
    static final String CLAIMABLE_PHONE = "19900000001";
    static final String CLAIMABLE_TAIL = "4621";

    private static final int RESIDENTS = 1200;
    private static final int NEIGHBOURS = 90;
    private static final int OLDEST = 1934;
    private static final int YEARS = 89;
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红建文辉力永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子昌";

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private DemoAreas areas;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Done once, by the portal itself. */
    @Guarded("portal.importRegister")
    public void fill() {
        try (Connection connection = database.getConnection();
                PreparedStatement person = connection.prepareStatement("insert into portal_person (name, phone, birth_date, id_number_tail,"
                        + " identity_level, confirmed_how, confirmed_at, created_at, version) values (?, ?, ?, ?, 'L2', 'REGISTER', ?, ?, 1)",
                        Statement.RETURN_GENERATED_KEYS);
                PreparedStatement capacity = connection.prepareStatement("insert into portal_capacity (person_id, role, area_id,"
                        + " valid_from, appointing_act, version) values (?, 'RESIDENT', ?, ?, '演示名册 demo register', 1)",
                        Statement.RETURN_GENERATED_KEYS)) {
            Random chance = new Random(20260101);
            enter(person, CLAIMABLE, CLAIMABLE_PHONE, CLAIMABLE_TAIL, LocalDate.of(1988, 4, 12));
            for (int i = 1; i < RESIDENTS + NEIGHBOURS; i++) {
                enter(person, name(chance), null, null, birthDate(chance));
            }
            person.executeBatch();
            long[] homes = {areas.id(DemoAreas.GARDEN), areas.id(DemoAreas.HILL), areas.id(DemoAreas.YARD)};
            try (ResultSet keys = person.getGeneratedKeys()) {
                for (int i = 0; keys.next(); i++) {
                    settle(capacity, keys.getLong(1), i < RESIDENTS ? homes[i % homes.length] : areas.id(DemoAreas.NEIGHBOUR));
                }
            }
            capacity.executeBatch();
            try (ResultSet keys = capacity.getGeneratedKeys()) {
                while (keys.next()) {
                    act.touched("portal_capacity", keys.getLong(1));
                }
            }
            act.on("portal/register/demo").fact("rows", RESIDENTS + NEIGHBOURS);
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's register cannot be filled", e);
        }
    }

    private void enter(PreparedStatement person, String name, String phone, String tail, LocalDate birthDate) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
        person.setString(1, name);
        person.setString(2, phone);
        person.setObject(3, birthDate);
        person.setString(4, tail);
        person.setObject(5, now);
        person.setObject(6, now);
        person.addBatch();
    }

    private void settle(PreparedStatement capacity, long personId, long areaId) throws SQLException {
        capacity.setLong(1, personId);
        capacity.setLong(2, areaId);
        capacity.setObject(3, LocalDate.now(clock).minusYears(1));
        capacity.addBatch();
    }

    private static String name(Random chance) {
        String name = "" + SURNAMES.charAt(chance.nextInt(SURNAMES.length())) + GIVEN.charAt(chance.nextInt(GIVEN.length()));
        return chance.nextInt(4) == 0 ? name : name + GIVEN.charAt(chance.nextInt(GIVEN.length()));
    }

    private static LocalDate birthDate(Random chance) {
        return LocalDate.of(OLDEST + chance.nextInt(YEARS), 1, 1).plusDays(chance.nextInt(365));
    }
}
