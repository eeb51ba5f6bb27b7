package org.yishi.neighborhood.vote;

import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What votes hold of a person. Ballots, supports and the hands that typed papers stay under the bare number of the account: they carry a
 * result that others rely on, and the number says nothing once the account is gone. Names of agents and one's own words go.
 */
@ApplicationScoped
public class VotingWords implements PersonalRecords {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;

    @Override
    public List<Held> held(long personId) {
        List<Held> all = new ArrayList<>();
        box.castBy(personId).forEach(ballot -> all.add(Held.of("neighborhood.vote.held.ballot", Fate.STAYS, ballot.recordedAt())
                .with("neighborhood.vote.held.unit", ballot.unit()).with("neighborhood.vote.held.receipt", ballot.receipt())
                .with("neighborhood.vote.held.at", ballot.cameAt())));
        votes.supportsOf(personId).forEach(support -> all.add(Held.of("neighborhood.vote.held.support", Fate.STAYS, support.recordedAt())
                .with("neighborhood.vote.held.unit", support.unit())));
        box.proxiesOf(personId).forEach(proxy -> all.add(Held.of("neighborhood.vote.held.proxy", Fate.UNNAMED, proxy.recordedAt())
                .with("neighborhood.vote.held.unit", proxy.unit()).with("neighborhood.vote.held.agent", proxy.agentName())));
        votes.demandsOf(personId).forEach(demand -> all.add(Held.of("neighborhood.vote.held.recount", Fate.UNNAMED, demand.recordedAt())
                .with("neighborhood.vote.held.reason", demand.reason())));
        return all;
    }

    @Override
    public void forget(Leaver leaver) {
        box.proxiesOf(leaver.personId()).forEach(proxy -> proxy.unname(leaver.unnamed(proxy.agentName())));
        votes.demandsOf(leaver.personId()).forEach(demand -> demand.unname(leaver.unnamed(demand.reason())));
    }
}
