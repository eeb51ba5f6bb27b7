package org.yishi.neighborhood.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.vote.VoteView;
import org.yishi.neighborhood.vote.Votes;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/** The log of the seals (印章使用): no use without a decision that allows it, none by a committee whose term is over. */
@ApplicationScoped
public class Seals {

    @Inject
    private CommitteeRepository repository;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Votes votes;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param resolutionId a passed decision of the committee, or 0; @param voteId a vote of the owners that passed, or 0 */
    @Guarded("neighborhood.useSeal")
    public long use(@In long areaId, SealUse.Words words, long resolutionId, long voteId) {
        Committee committee = committees.require(areaId, Deed.USE_SEAL);
        LocalDate decidedOn = voteId != 0 ? voted(areaId, voteId) : decided(areaId, resolutionId);
        SealUse use = repository.add(SealUse.recorded(committee, words, resolutionId, voteId, decidedOn, current.get().personId(),
                Instant.now(clock), LocalDate.now(clock)));
        act.on(committee.dossier()).fact("seal", use.seal()).fact("use", use.id()).fact("resolution", resolutionId).fact("vote", voteId);
        return use.id();
    }

    private LocalDate decided(long areaId, long resolutionId) {
        return repository.findResolution(resolutionId).filter(one -> one.areaId() == areaId && one.isPassed()).map(Resolution::decidedOn)
                .orElseThrow(() -> new Refusal("neighborhood.seal.refusal.decision").at("decision").by("四川省物业管理条例第三十六条"));
    }

    private LocalDate voted(long areaId, long voteId) {
        VoteView vote = votes.view(voteId);
        if (vote.areaId() != areaId || !vote.stage().isCounted() || vote.outcomes().stream().noneMatch(one -> one.passed())) {
            throw new Refusal("neighborhood.seal.refusal.decision").at("decision").by("四川省物业管理条例第三十六条");
        }
        return vote.closesAt().toLocalDate();
    }

    @Open("what the owners' seals were used for concerns all owners")
    public List<SealUse> of(long areaId) {
        return repository.sealUses(areaId);
    }
}
