package org.yishi.deliberation.map;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.map.FloodReport.Alike;
import org.yishi.deliberation.map.FloodReport.Burst;
import org.yishi.deliberation.map.FloodReport.Identical;
import org.yishi.deliberation.map.FloodReport.Said;
import org.yishi.deliberation.map.FloodReport.Surge;
import org.yishi.deliberation.opinionmap.IdenticalBallots;
import org.yishi.deliberation.opinionmap.VoteMatrix;
import org.yishi.deliberation.statement.Statement;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Flooding (刷票、刷屏): by one person or by many new accounts. Shown to those who moderate, never acted on by itself. */
@ApplicationScoped
public class Floods {

    private static final int MOST_SETS = 20;
    private static final int MOST_STATEMENTS = 2000;
    private static final int MANY_STATEMENTS = 5;
    private static final Duration SHORT = Duration.ofMinutes(10);
    private static final int MANY_NEWCOMERS = 20;
    private static final int TIMES_USUAL = 4;

    @Inject
    private FloodRepository repository;
    @Inject
    private MapRepository votes;
    @Inject
    private Act act;

    /** Each person whose ballot was compared and found the same as others' learns that somebody looked. */
    @Guarded(value = "deliberation.moderate", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public FloodReport report(@Of(Consultation.class) long consultationId) {
        Map<Long, LocalDate> firstDays = repository.firstDays(consultationId);
        List<Statement> said = repository.said(consultationId, MOST_STATEMENTS);
        return new FloodReport(identical(consultationId, firstDays), alike(said), bursts(said), surges(firstDays));
    }

    private List<Identical> identical(long consultationId, Map<Long, LocalDate> firstDays) {
        VoteMatrix matrix = votes.votes(consultationId);
        List<List<Long>> sets = IdenticalBallots.of(matrix, IdenticalBallots.SUSPICIOUS).stream().limit(MOST_SETS).toList();
        Map<Long, Long> persons = sets.isEmpty() ? Map.of() : repository.persons(consultationId);
        sets.stream().flatMap(List::stream).filter(persons::containsKey).forEach(participant -> act.concerning(persons.get(participant)));
        return sets.stream().map(set -> {
            Map<LocalDate, Long> days = set.stream().map(firstDays::get).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            Map.Entry<LocalDate, Long> busiest = days.entrySet().stream().max(Map.Entry.<LocalDate, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey())).orElseThrow();
            return new Identical(set.size(), matrix.votesOf(matrix.rowOf(set.get(0))), busiest.getKey(), busiest.getValue().intValue());
        }).toList();
    }

    private static List<Alike> alike(List<Statement> said) {
        List<Likeness> likenesses = said.stream().map(statement -> Likeness.of(statement.body())).toList();
        Set<Integer> taken = new HashSet<>();
        List<Alike> found = new ArrayList<>();
        for (int one = 0; one < said.size(); one++) {
            List<Integer> same = new ArrayList<>(List.of(one));
            for (int other = one + 1; other < said.size(); other++) {
                if (!taken.contains(one) && !taken.contains(other) && likenesses.get(one).to(likenesses.get(other)) >= Likeness.SAME) {
                    same.add(other);
                }
            }
            if (same.size() > 1) {
                taken.addAll(same);
                List<Statement> likes = same.stream().map(said::get).toList();
                found.add(new Alike(likes.stream().map(Floods::numbered).toList(), authors(likes)));
            }
        }
        return found.stream().sorted(Comparator.comparingInt(alike -> -alike.said().size())).limit(MOST_SETS).toList();
    }

    /** Of all statements, one after the other: stretches in which they come faster than one in two minutes. */
    private static List<Burst> bursts(List<Statement> said) {
        List<Burst> found = new ArrayList<>();
        for (int from = 0; from + MANY_STATEMENTS <= said.size();) {
            int to = from;
            while (to + 1 < said.size() && Duration.between(said.get(from).saidAt(), said.get(to + 1).saidAt()).compareTo(SHORT) <= 0) {
                to++;
            }
            List<Statement> near = said.subList(from, to + 1);
            if (near.size() >= MANY_STATEMENTS) {
                found.add(new Burst(near.stream().map(Floods::numbered).toList(), authors(near),
                        Math.max(1, Duration.between(near.get(0).saidAt(), near.get(near.size() - 1).saidAt()).toMinutes()), near.get(0).saidAt()));
            }
            from = near.size() >= MANY_STATEMENTS ? to + 1 : from + 1;
        }
        return found.stream().sorted(Comparator.comparingInt(burst -> -burst.said().size())).limit(MOST_SETS).toList();
    }

    private static Said numbered(Statement statement) {
        return new Said(statement.id(), statement.body());
    }

    private static int authors(List<Statement> said) {
        return (int) said.stream().map(Statement::participantId).distinct().count();
    }

    private static List<Surge> surges(Map<Long, LocalDate> firstDays) {
        Map<LocalDate, Long> perDay = firstDays.values().stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        List<Long> sorted = perDay.values().stream().sorted().toList();
        long usual = sorted.size() < 3 ? Long.MAX_VALUE / TIMES_USUAL : Math.max(1, sorted.get((sorted.size() - 1) / 2));
        return perDay.entrySet().stream().filter(day -> day.getValue() >= MANY_NEWCOMERS && day.getValue() > usual * TIMES_USUAL)
                .map(day -> new Surge(day.getKey(), day.getValue(), usual)).toList();
    }
}
