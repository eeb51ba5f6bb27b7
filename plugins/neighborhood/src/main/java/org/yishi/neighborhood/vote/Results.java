package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.NoticeStanding;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Publishing the result (结果公告): totals, the four tests, what was refused and why, silent owners apart; it hangs thirty days. */
@ApplicationScoped
public class Results {

    @Inject
    private VoteRepository votes;
    @Inject
    private VoteTexts texts;
    @Inject
    private VoteTelling telling;
    @Inject
    private Enactments enactments;
    @Inject
    private Settings settings;
    @Inject
    private Notices notices;
    @Inject
    private Cases cases;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return id of the notice; it is posted with core's own pages */
    @Guarded("neighborhood.publishVote")
    public long prepare(@Of(Vote.class) long id, String contact) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.COUNTED, VoteStage.PUBLISHED, VoteStage.RECOUNT);
        if (vote.postings().resultNotice() != null) {
            throw new Refusal("neighborhood.vote.refusal.resultPrepared").by(VoteLaw.PUBLISHING);
        }
        String kept = cases.view(vote.dossier()).parameters().get("neighborhood.resultStandDays");
        int days = kept == null ? settings.number("neighborhood.resultStandDays", vote.areaId()) : Integer.parseInt(kept);
        long notice = notices.prepare(new NoticeDraft(vote.areaId(), vote.dossier(), VoteStage.PUBLISHED.name(), texts.resultTitle(vote),
                texts.result(vote, votes.matters(id)), texts.convener(vote.areaId()), contact, days, VoteLaw.PUBLISHING,
                NoticeDraft.Review.NOT_NEEDED, List.of(), Set.of(Role.OWNERS_COMMITTEE_MEMBER, Role.COMMITTEE_MEMBER, Role.COMMITTEE_WORKER)));
        vote.posting().resultPrepared(notice);
        act.fact("prepared", notice).fact("ballotsDigest", vote.count().ballotsDigest());
        return notice;
    }

    @Guarded("neighborhood.publishVote")
    public void posted(@Of(Vote.class) long id, long notice, LocalDate on) {
        Vote vote = votes.get(id);
        act.fact("posted", notice).fact("on", on);
        if (vote.stage() == VoteStage.COUNTED) {
            cases.enter(vote.dossier(), StageEntry.of(VoteStage.PUBLISHED.name(), on, Outcome.DONE).fact("notice", notice));
            vote.reach(VoteStage.PUBLISHED);
            telling.published(vote, votes.matters(id));
        }
    }

    /**
     * A recount came to something else than what hangs: that comes down, another result has to be posted and to stand its days, and all owners
     * are told. Asked by {@link Recounts} in its own act.
     */
    void overtaken(Vote vote) {
        Long before = vote.postings().resultNotice();
        if (before != null) {
            vote.posting().resultTakenBack();
            NoticeStanding standing = notices.standings(List.of(before)).get(before);
            if (standing == null || !standing.state().isOver()) {
                // whoever counts need not be a keeper of notices: that it comes down follows from the count
                current.as(Actor.PORTAL, () -> notices.withdraw(before, texts.overtaken()));
            }
        }
        telling.recounted(vote);
    }

    /** Another one has to be prepared; what was published stays published on the vote's page. */
    @Guarded("neighborhood.publishVote")
    public void takenBack(@Of(Vote.class) long id, long notice) {
        Vote vote = votes.get(id);
        act.fact("takenBack", notice);
        if (vote.postings().resultNotice() != null && vote.postings().resultNotice() == notice) {
            vote.posting().resultTakenBack();
        }
    }

    /** The result as everybody can check it without the portal. */
    @Open("totals and tests; nobody's choice")
    public String pack(long id) {
        return pack(id, 0);
    }

    /** @param edition from 1; 0 for that of the last count */
    @Open("totals and tests; nobody's choice")
    public String pack(long id, int edition) {
        if (!votes.get(id).isResultPublic()) {
            throw new NotFound("result of vote " + id);
        }
        return (edition == 0 ? votes.pack(id) : votes.pack(id, edition)).orElseThrow(() -> new NotFound("result of vote " + id)).text();
    }

    /** Which packs there are besides that of the last count, the first first. */
    @Open("numbers")
    public List<Integer> earlierPacks(long id) {
        List<Integer> all = votes.packEditions(id);
        return votes.get(id).isResultPublic() && !all.isEmpty() ? List.copyOf(all.subList(0, all.size() - 1)) : List.of();
    }

    /** It was carried out and nothing is open any more: the thirty days are over, every demand is answered. */
    @Guarded("neighborhood.publishVote")
    public void close(@Of(Vote.class) long id) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.PUBLISHED, VoteStage.RECOUNT);
        LocalDate today = LocalDate.now(clock);
        cases.enter(vote.dossier(), StageEntry.of(VoteStage.FINAL.name(), today, Outcome.DONE));
        vote.closed(today);
        enactments.enact(vote, votes.matters(id), today);
        act.fact("stage", vote.stage());
    }
}
