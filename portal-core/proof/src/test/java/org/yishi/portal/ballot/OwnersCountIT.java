package org.yishi.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ballot.Polling.Place;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Requirement;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** A plugin brings its own rule: owners count by area and by heads (民法典第二百七十八条). */
@PortalTest
class OwnersCountIT {

    @Inject
    private Given given;
    @Inject
    private Polling polling;

    /** Two thirds take part by both counts, then more than half of those agree by both. */
    @ApplicationScoped
    public static class AreaAndHeads implements CountingRule {

        @Override
        public String id() {
            return "test.areaAndHeads";
        }

        @Override
        public Finding count(Count count) {
            Amount cast = count.tallies().cast();
            Amount infavour = count.tallies().of(Choice.FOR);
            Requirement quorum = Requirement.cited("owners.quorum", "");
            Requirement consent = Requirement.cited("owners.consent.ordinary", "");
            List<Explanation.Test> tests = List.of(quorum.named("area").test(cast.weight(), count.base().weight()),
                    quorum.named("heads").test(cast.heads(), count.base().heads()),
                    consent.named("area").test(infavour.weight(), cast.weight()), consent.named("heads").test(infavour.heads(), cast.heads()));
            String outcome = !(tests.get(0).met() && tests.get(1).met()) ? Finding.NO_QUORUM
                    : tests.get(2).met() && tests.get(3).met() ? Finding.PASSED : Finding.REJECTED;
            return Finding.of(outcome, new Explanation(id(), tests));
        }
    }

    @Test
    void areaAndHeadsMustBothAgree() {
        assertThat(outcome("98.5", "101.5", "100")).isEqualTo(Finding.PASSED);
        assertThat(outcome("40", "40", "120")).as("two of three heads, but less than half of the area").isEqualTo(Finding.REJECTED);
    }

    private String outcome(String... areas) {
        List<Actor> owners = new ArrayList<>();
        List<Electorate.Voter> lines = new ArrayList<>();
        for (String area : areas) {
            Actor owner = given.person(IdentityLevel.L2);
            owners.add(owner);
            lines.add(new Electorate.Voter("party:" + owner.personId(), List.of(owner.personId()), "业主", new BigDecimal(area)));
        }
        Place place = polling.open(1, plan -> BallotPlan.motion(plan.areaId(), plan.matterDossier(), plan.subjectKey(), plan.title(), plan.text(),
                "test.areaAndHeads", new Electorate(given.today(), lines), plan.opensAt(), plan.closesAt()).open(Privacy.OFFICE));
        polling.vote(place, owners.get(0), Choice.FOR);
        polling.vote(place, owners.get(1), Choice.FOR);
        polling.vote(place, owners.get(2), Choice.AGAINST);
        BallotResult result = polling.closeAndCount(place);
        assertThat(PackCheck.check(result.pack()).problems()).isEmpty();
        assertThat(PackCheck.check(result.pack()).remarks()).hasSize(1);
        return result.finding().outcome();
    }
}
