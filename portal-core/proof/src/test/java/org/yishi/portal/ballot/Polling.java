package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.ballot.Electorate.Voter;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.testkit.Given;

/** Ballots for tests: a community, those who hold the ballot, and voters. */
@ApplicationScoped
public class Polling {

    @Inject
    private Given given;
    @Inject
    private Ballots ballots;
    @Inject
    private VotingBooth booth;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** An open ballot, its holder and those on its roll. */
    public record Place(Area area, Actor officer, Actor second, Actor third, List<Actor> voters, long ballot) {
    }

    public Place announced(int voters, UnaryOperator<BallotPlan> terms) {
        Area area = given.community();
        Actor officer = given.person(Role.COMMITTEE_WORKER, area);
        List<Actor> people = IntStream.range(0, voters).mapToObj(i -> given.person(IdentityLevel.L2)).toList();
        Instant now = clock.instant();
        BallotPlan plan = terms.apply(BallotPlan.motion(area.id(), "portal/poll/" + area.id(), "RESOLVE", "是否改造东门", "东门向外移三米，造价十二万元。",
                CountingRules.RESIDENTS, electorate(people), now.minus(Duration.ofMinutes(1)), now.plus(Duration.ofDays(3))));
        long ballot = current.as(officer, () -> ballots.announce(plan));
        return new Place(area, officer, given.person(Role.COMMITTEE_WORKER, area), given.person(Role.SUPERVISION_MEMBER, area), people, ballot);
    }

    public Place open(int voters) {
        return open(voters, plan -> plan);
    }

    public Place open(int voters, UnaryOperator<BallotPlan> terms) {
        Place place = announced(voters, terms);
        current.as(place.officer(), () -> ballots.open(place.ballot()));
        return place;
    }

    public Electorate electorate(List<Actor> people) {
        return new Electorate(given.today(), people.stream().map(person -> new Voter("person:" + person.personId(),
                List.of(person.personId()), "投票人" + person.personId(), BigDecimal.ONE)).toList());
    }

    public long line(Place place, Actor voter) {
        return current.as(voter, () -> booth.lines(place.ballot())).get(0).voterId();
    }

    public Receipt vote(Place place, Actor voter, String... keys) {
        return current.as(voter, () -> {
            long line = booth.lines(place.ballot()).get(0).voterId();
            return booth.vote(place.ballot(), line, List.of(keys), booth.slip(place.ballot(), line, List.of(keys)));
        });
    }

    public BallotResult closeAndCount(Place place) {
        return current.as(place.officer(), () -> {
            ballots.close(place.ballot());
            return ballots.count(place.ballot());
        });
    }

    /** Runs them in as many threads as there are, up to fifty; returns what each gave or threw. */
    static List<Object> allAtOnce(List<Callable<Object>> acts) throws InterruptedException {
        ExecutorService crowd = Executors.newFixedThreadPool(Math.min(50, acts.size()));
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        try {
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> done : crowd.invokeAll(acts.stream().map(act -> (Callable<Object>) () -> {
                Thread.currentThread().setContextClassLoader(application);
                return act.call();
            }).toList())) {
                try {
                    outcomes.add(done.get());
                } catch (ExecutionException e) {
                    outcomes.add(e.getCause());
                }
            }
            return outcomes;
        } finally {
            crowd.shutdownNow();
        }
    }
}
