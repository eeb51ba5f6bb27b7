package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/** Preparing a re-election (换届): after the report street and residents' committee form the group that leads it (四川省物业管理条例第四十三条). */
@ApplicationScoped
public class Reelections {

    static final String LAW = "四川省物业管理条例第四十三条";

    @Inject
    private CommitteeRepository repository;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param members one a line */
    @Guarded("neighborhood.formGroup")
    public void formGroup(@Of(Committee.class) long id, String members, LocalDate on) {
        CommitteeNow now = committees.read(id);
        if (!now.isReelectionOpen()) {
            throw new Refusal("neighborhood.election.refusal.midTerm", now.committee().lastDay(), now.committee().reelectionFrom()).by(LAW);
        }
        LocalDate day = Typed.between(now.committee().electedOn(), on, LocalDate.now(clock), "on");
        ReelectionGroup group = repository.add(ReelectionGroup.formed(now.committee(), members, day));
        act.fact("group", group.members().size()).fact("formedOn", day);
    }

    /** The newest; empty before one is formed. */
    @Open("who prepares an election is public")
    public Optional<ReelectionGroup> group(long committeeId) {
        return repository.group(committeeId);
    }
}
