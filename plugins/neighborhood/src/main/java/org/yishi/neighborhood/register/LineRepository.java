package org.yishi.neighborhood.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;

/** The lines of the register in their editions. Twenty thousand of them are written in seconds. */
@ApplicationScoped
public class LineRepository {

    private static final int ROWS = 1_000;
    private static final int CODES = 200;
    private static final String OF_EDITION = "r.areaId = :area and r.since <= :edition and (r.until is null or r.until > :edition)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** What an edition says, in order of the codes; two queries however many units there are. */
    List<RollLine> of(long areaId, int edition) {
        return joined(ask("select r from UnitRow r where " + OF_EDITION + " order by r.code", UnitRow.class, areaId, edition),
                ask("select r from ShareRow r where " + OF_EDITION, ShareRow.class, areaId, edition));
    }

    /** The same of some units alone. */
    List<RollLine> of(long areaId, int edition, Collection<String> codes) {
        return codes.isEmpty() ? List.of() : joined(
                ask("select r from UnitRow r where " + OF_EDITION + " and r.code in :codes order by r.code", UnitRow.class, areaId, edition)
                        .setParameter("codes", codes),
                ask("select r from ShareRow r where " + OF_EDITION + " and r.unitCode in :codes", ShareRow.class, areaId, edition)
                        .setParameter("codes", codes));
    }

    private static List<RollLine> joined(TypedQuery<UnitRow> units, TypedQuery<ShareRow> held) {
        Map<String, List<Share>> shares = held.getResultStream()
                .collect(Collectors.groupingBy(ShareRow::unitCode, Collectors.mapping(ShareRow::share, Collectors.toList())));
        return units.getResultStream().map(UnitRow::facts)
                .map(facts -> new RollLine(facts, shares.getOrDefault(facts.code(), List.of()))).toList();
    }

    /** Units without their owners, in order of the codes. */
    List<UnitFacts> facts(long areaId, int edition) {
        return ask("select r from UnitRow r where " + OF_EDITION + " order by r.code", UnitRow.class, areaId, edition).getResultStream()
                .map(UnitRow::facts).toList();
    }

    List<UnitFacts> facts(long areaId, int edition, Collection<String> codes) {
        return codes.isEmpty() ? List.of() : ask("select r from UnitRow r where " + OF_EDITION + " and r.code in :codes order by r.code",
                UnitRow.class, areaId, edition).setParameter("codes", codes).getResultStream().map(UnitRow::facts).toList();
    }

    /** Those of one building, so many from that place on. */
    List<UnitFacts> inBuilding(long areaId, int edition, String building, int from, int most) {
        return ask("select r from UnitRow r where " + OF_EDITION + " and r.building = :building order by r.code", UnitRow.class, areaId, edition)
                .setParameter("building", building).setFirstResult(from).setMaxResults(most).getResultStream().map(UnitRow::facts).toList();
    }

    /** How many units there are, by building. */
    Map<String, Long> buildings(long areaId, int edition) {
        return ask("select r.building, count(r) from UnitRow r where " + OF_EDITION + " group by r.building", Object[].class, areaId, edition)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The first codes that begin so. */
    List<String> codesBeginning(long areaId, int edition, String beginning, int most) {
        return ask("select r.code from UnitRow r where " + OF_EDITION + " and locate(:beginning, r.code) = 1 order by r.code", String.class, areaId,
                edition).setParameter("beginning", beginning).setMaxResults(most).getResultList();
    }

    /** Codes of the units in which these owners hold or held a share. */
    List<String> codesOf(long areaId, int edition, Collection<Integer> owners) {
        return owners.isEmpty() ? List.of() : ask("select distinct r.unitCode from ShareRow r where " + OF_EDITION + " and r.owner in :owners",
                String.class, areaId, edition).setParameter("owners", owners).getResultList();
    }

    /** Rows are read by the thousand and never change, so they are not kept. */
    private <T> TypedQuery<T> ask(String query, Class<T> type, long areaId, int edition) {
        return em.createQuery(query, type).setParameter("area", areaId).setParameter("edition", edition)
                .setHint("eclipselink.maintain-cache", "false");
    }

    /** From that edition on the register says nothing of these units, or something else. */
    void close(long areaId, int edition, List<String> codes) {
        for (int from = 0; from < codes.size(); from += CODES) {
            List<String> some = codes.subList(from, Math.min(codes.size(), from + CODES));
            close("neighborhood_unit", "code", areaId, edition, some);
            close("neighborhood_share", "unit_code", areaId, edition, some);
        }
    }

    private void close(String table, String column, long areaId, int edition, List<String> codes) {
        Query update = em.createNativeQuery("update " + table + " set until_edition = ? where area_id = ? and until_edition is null and "
                + column + " in (" + marks(codes.size()) + ")");
        update.setParameter(1, edition).setParameter(2, areaId);
        for (int i = 0; i < codes.size(); i++) {
            update.setParameter(i + 3, codes.get(i));
        }
        update.executeUpdate();
    }

    /** From that edition on the register says this. */
    void write(long areaId, int edition, Collection<RollLine> lines) {
        insert("neighborhood_unit", "area_id, since_edition, code, building, entrance, room, kind, status, registered_area, registered_on, "
                + "surveyed_area, surveyed_on, contract_area, contract_on, share_numerator, share_denominator, delivered_on, registrable",
                lines.stream().map(line -> unit(areaId, edition, line.facts())).toList());
        insert("neighborhood_share", "area_id, since_edition, unit_code, owner_number, title, document, held_from, held_to",
                lines.stream().flatMap(line -> line.shares().stream().map(share -> Arrays.<Object>asList(areaId, edition, line.code(),
                        share.owner(), share.title().name(), share.document(), share.from(), share.to()))).toList());
    }

    private static List<Object> unit(long areaId, int edition, UnitFacts facts) {
        UnitArea area = facts.area();
        Place place = facts.place();
        return Arrays.asList(areaId, edition, facts.code(), place.building(), place.entrance(), place.room(), facts.kind().name(),
                facts.status().name(), area.registered(), area.registeredOn(), area.surveyed(), area.surveyedOn(), area.contract(),
                area.contractOn(), facts.share() == null ? null : facts.share().numerator(),
                facts.share() == null ? null : facts.share().denominator(), facts.deliveredOn(), facts.registrable());
    }

    void insertOwners(Collection<Owner> owners) {
        insert("neighborhood_owner", "area_id, number, kind, name, id_hash, id_tail, phone, phone_consent, guardian, version",
                owners.stream().map(owner -> Arrays.<Object>asList(owner.areaId(), owner.number(), owner.kind().name(), owner.name(),
                        owner.idHash(), owner.idTail(), owner.phone(), owner.mayBeCalled(), owner.guardian(), 1)).toList());
    }

    /** In batches over the connection of the transaction: a statement of many rows is taken apart by the mapper for longer than it runs. */
    private void insert(String table, String columns, List<List<Object>> rows) {
        String statement = "insert into " + table + " (" + columns + ") values (" + marks(columns.split(",").length) + ")";
        try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(statement)) {
            for (int row = 0; row < rows.size(); row++) {
                List<Object> values = rows.get(row);
                for (int place = 0; place < values.size(); place++) {
                    insert.setObject(place + 1, values.get(place));
                }
                insert.addBatch();
                if ((row + 1) % ROWS == 0 || row + 1 == rows.size()) {
                    insert.executeBatch();
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static String marks(int number) {
        return String.join(",", Collections.nCopies(number, "?"));
    }
}
