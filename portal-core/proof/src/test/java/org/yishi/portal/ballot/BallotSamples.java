package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

/** Ballots in the demo community of the tests, for the browser. */
@ApplicationScoped
public class BallotSamples implements DemoContent {

    static final String MOTION = "东门改造";
    static final String ELECTION = "增补居民委员会成员";
    static final String DONE = "增设路灯";
    static final String COMING = "楼道照明";

    /** Later than any day to which a browser test travels: a ballot once seen to be over stays over. */
    private static final Duration FAR_OFF = Duration.ofDays(14_600);

    @Inject
    private Ballots ballots;
    @Inject
    private VotingBooth booth;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public void create(DemoCommunity demo) {
        current.as(demo.worker(), () -> {
            ballots.open(announce(demo, MOTION));
            Instant now = clock.instant();
            ballots.open(ballots.announce(BallotPlan.election(demo.areaId(), "portal/test/election", "ELECT", ELECTION, "选两人。", CountingRules.ELECTION,
                    List.of(new Choice("he", "何建国"), new Choice("luo", "罗文秀"), new Choice("zhou", "周强")), 2, electorate(demo),
                    now, now.plus(FAR_OFF))));
            announce(demo, COMING);
        });
        hold(demo);
    }

    private void hold(DemoCommunity demo) {
        long done = current.as(demo.worker(), () -> announce(demo, DONE));
        current.as(demo.worker(), () -> ballots.open(done));
        demo.residents().forEach(resident -> current.as(resident, () -> {
            long line = booth.lines(done).get(0).voterId();
            List<String> choice = List.of(resident.personId() % 3 == 0 ? Choice.AGAINST : Choice.FOR);
            booth.vote(done, line, choice, booth.slip(done, line, choice));
        }));
        current.as(demo.worker(), () -> {
            ballots.close(done);
            ballots.count(done);
        });
    }

    private long announce(DemoCommunity demo, String title) {
        Instant now = clock.instant();
        return ballots.announce(BallotPlan.motion(demo.areaId(), "portal/test/demo", "RESOLVE", title, "东门向外移三米，造价十二万元，由公共收益支出。",
                CountingRules.RESIDENTS, electorate(demo), now, now.plus(FAR_OFF)));
    }

    private Electorate electorate(DemoCommunity demo) {
        return new Electorate(LocalDate.now(clock), demo.residents().stream().map(person -> new Electorate.Voter("person:" + person.personId(),
                List.of(person.personId()), person.name(), BigDecimal.ONE)).toList());
    }
}
