package org.yishi.deliberation.participation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.deliberation.query.Rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts participation; three queries whatever the number of votes. */
@ApplicationScoped
public class ParticipationRepository {

    private static final int MOST_DAYS = 60;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public Participation of(long consultationId, long adults) {
        Object[] who = Rows.of(em.createNativeQuery("""
                select coalesce(sum(voted or spoke), 0), coalesce(sum(voted), 0), coalesce(sum(spoke), 0) from (
                    select exists (select 1 from deliberation_vote v where v.participant_id = p.id) voted,
                           exists (select 1 from deliberation_statement s where s.participant_id = p.id) spoke
                    from deliberation_participant p where p.consultation_id = ?) parts""").setParameter(1, consultationId)).get(0);
        Map<String, Long> states = statements(consultationId);
        List<Object[]> byDay = Rows.of(em.createNativeQuery("""
                select cast_on, count(*) from deliberation_vote where consultation_id = ? group by cast_on order by cast_on""")
                .setParameter(1, consultationId));
        List<Participation.Day> days = new ArrayList<>();
        byDay.forEach(row -> days.add(new Participation.Day(day(row[0]), Rows.number(row[1]))));
        long votes = days.stream().mapToLong(Participation.Day::votes).sum();
        List<Participation.Day> shown = days.size() <= MOST_DAYS ? days : days.subList(0, MOST_DAYS);
        return new Participation(false, Rows.number(who[0]), Rows.number(who[1]), Rows.number(who[2]), adults, states.getOrDefault("SHOWN", 0L), states.getOrDefault("HIDDEN", 0L),
                states.getOrDefault("WAITING", 0L), votes, List.copyOf(shown),
                shown.stream().mapToLong(Participation.Day::votes).max().orElse(0));
    }

    /** As long as votes may come: as of the last opinion map. */
    public Participation rough(long consultationId, long adults) {
        Map<String, Long> states = statements(consultationId);
        List<Object[]> told = Rows.of(em.createNativeQuery("select voters, votes from deliberation_map where consultation_id = ? and voters is not null")
                .setParameter(1, consultationId));
        long voters = told.isEmpty() ? 0 : Rows.number(told.get(0)[0]);
        return new Participation(true, voters, voters, 0, adults, states.getOrDefault("SHOWN", 0L), states.getOrDefault("HIDDEN", 0L),
                states.getOrDefault("WAITING", 0L), told.isEmpty() ? 0 : Rows.number(told.get(0)[1]), List.of(), 0);
    }

    private Map<String, Long> statements(long consultationId) {
        Map<String, Long> states = new HashMap<>();
        List<Object[]> byState = Rows.of(em.createNativeQuery("""
                select state, count(*) from deliberation_statement where consultation_id = ? group by state""")
                .setParameter(1, consultationId));
        byState.forEach(row -> states.put(row[0].toString(), Rows.number(row[1])));
        return states;
    }

    /** About how many people had voted in each when its last opinion map was made; those without a map are not in it. */
    public Map<Long, Long> roughVoters(Collection<Long> consultationIds) {
        return consultationIds.isEmpty() ? Map.of() : byConsultation("select consultation_id, voters from deliberation_map where voters > 0"
                + " and consultation_id in (" + list(consultationIds) + ")");
    }

    /** How many people voted in each; those in which nobody did are not in it. */
    public Map<Long, Long> voters(Collection<Long> consultationIds) {
        return consultationIds.isEmpty() ? Map.of() : byConsultation("select consultation_id, count(distinct participant_id) from deliberation_vote"
                + " where consultation_id in (" + list(consultationIds) + ") group by consultation_id");
    }

    private Map<Long, Long> byConsultation(String sql) {
        Map<Long, Long> numbers = new HashMap<>();
        List<Object[]> rows = Rows.of(em.createNativeQuery(sql));
        rows.forEach(row -> numbers.put(Rows.number(row[0]), Rows.number(row[1])));
        return numbers;
    }

    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** How many consultations of these areas were announced in that year. */
    public long announcedIn(Collection<Long> areaIds, int year) {
        return Rows.number(em.createNativeQuery("select count(*) from deliberation_consultation where year(informed_at) = ? and area_id in ("
                + areaIds.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")").setParameter(1, year).getSingleResult());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
