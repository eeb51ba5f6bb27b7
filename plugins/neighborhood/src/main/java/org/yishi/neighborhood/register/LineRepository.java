package org.yishi.neighborhood.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** The lines of the register in their editions. Twenty thousand of them are written in seconds: some hundred rows a statement. */
@ApplicationScoped
public class LineRepository {

    private static final int ROWS = 250;
    private static final int CODES = 1_000;
    private static final String OF_EDITION = "r.areaId = :area and r.since <= :edition and (r.until is null or r.until > :edition)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** What an edition says, in order of the codes; two queries however many units there are. */
    List<RollLine> of(long areaId, int edition) {
        Map<String, List<Share>> shares = em.createQuery("select r from ShareRow r where " + OF_EDITION, ShareRow.class)
                .setParameter("area", areaId).setParameter("edition", edition).setHint("eclipselink.maintain-cache", "false").getResultStream()
                .collect(Collectors.groupingBy(ShareRow::unitCode, Collectors.mapping(ShareRow::share, Collectors.toList())));
        return em.createQuery("select r from UnitRow r where " + OF_EDITION + " order by r.code", UnitRow.class)
                .setParameter("area", areaId).setParameter("edition", edition).setHint("eclipselink.maintain-cache", "false").getResultStream()
                .map(UnitRow::facts).map(facts -> new RollLine(facts, shares.getOrDefault(facts.code(), List.of()))).toList();
    }

    List<UnitFacts> facts(long areaId, int edition, Collection<String> codes) {
        return codes.isEmpty() ? List.of() : em.createQuery("select r from UnitRow r where " + OF_EDITION + " and r.code in :codes order by r.code",
                UnitRow.class).setParameter("area", areaId).setParameter("edition", edition).setParameter("codes", codes)
                .setHint("eclipselink.maintain-cache", "false").getResultStream().map(UnitRow::facts).toList();
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

    private void insert(String table, String columns, List<List<Object>> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<List<Object>> some = rows.subList(from, Math.min(rows.size(), from + ROWS));
            List<String> values = new ArrayList<>();
            some.forEach(row -> values.add(row.stream().map(value -> value == null ? "null" : "?").collect(Collectors.joining(",", "(", ")"))));
            Query insert = em.createNativeQuery("insert into " + table + " (" + columns + ") values " + String.join(",", values));
            int place = 1;
            for (List<Object> row : some) {
                for (Object value : row) {
                    if (value != null) {
                        insert.setParameter(place++, value);
                    }
                }
            }
            insert.executeUpdate();
        }
    }

    private static String marks(int number) {
        return String.join(",", Collections.nCopies(number, "?"));
    }
}
