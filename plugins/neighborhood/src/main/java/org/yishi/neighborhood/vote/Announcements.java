package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.neighborhood.register.RollVersion;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.rule.owners.AreaAndHeads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Announcing a vote (表决公告) and posting the roll (公示底册): with it the roll is frozen, the rules by which it will be counted and the window.
 * What is not announced cannot be voted on.
 */
@ApplicationScoped
public class Announcements {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private VoteRolls voteRolls;
    @Inject
    private Rolls rolls;
    @Inject
    private CallingRight calling;
    @Inject
    private TermsInForce termsInForce;
    @Inject
    private VoteTexts texts;
    @Inject
    private VoteTelling telling;
    @Inject
    private Notices notices;
    @Inject
    private Cases cases;
    @Inject
    private Ties ties;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return id of the notice; it is posted with core's own pages */
    @Guarded("neighborhood.callVote")
    public long prepare(@Of(Vote.class) long id, Announcement how) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.REPORTED);
        if (vote.postings().noticeId() != null) {
            throw new Refusal("neighborhood.vote.refusal.announced").by(VoteLaw.NOTICE);
        }
        Map<String, String> kept = cases.view(vote.dossier()).parameters();
        LocalDate day = how.on();
        if (day == null || day.isAfter(LocalDate.now(clock)) || !vote.postings().mayBeNoticedOn(day)) {
            throw new Refusal("neighborhood.vote.refusal.announcedWhen").at("on").by(VoteLaw.NOTICE);
        }
        int days = Integer.parseInt(kept.get("neighborhood.noticeDays"));
        if (how.opensAt() == null || !how.opensAt().toLocalDate().isAfter(day.plusDays(days))) {
            throw new Refusal("neighborhood.vote.refusal.tooSoon", days, day.plusDays(days + 1L)).at("opensOn").by(VoteLaw.NOTICE);
        }
        requireWindow(how, kept);
        calling.requireTime(vote.areaId(), votes.matters(id).stream().map(VoteMatter::item).toList(), how.closesAt().toLocalDate());
        FrozenRoll roll = frozen(vote, rolls.freeze(vote.areaId(), day, vote.number()), day);
        List<VoteMatter> matters = votes.matters(id);
        VoteTerms terms = termsInForce.of(vote.areaId());
        long notice = notices.prepare(new NoticeDraft(vote.areaId(), vote.dossier(), VoteStage.NOTICED.name(),
                texts.noticeTitle(vote), texts.notice(vote, matters, how, roll, terms), texts.convener(vote.areaId()), how.contact(), days, VoteLaw.NOTICE,
                NoticeDraft.Review.NOT_NEEDED, List.of(), Set.of(Role.OWNERS_COMMITTEE_MEMBER, Role.COMMITTEE_MEMBER,
                Role.COMMITTEE_WORKER)));
        vote.announce(roll, terms, how.opensAt(), how.closesAt(), how.form(), notice);
        act.fact("announced", notice).fact("roll", roll.versionId()).fact("rollDigest", roll.digest()).fact("parties", roll.parties())
                .fact("area", roll.totals().area().toPlainString()).fact("heads", roll.totals().heads()).fact("opensAt", how.opensAt())
                .fact("closesAt", how.closesAt()).fact("basis", terms.basis());
        return notice;
    }

    private static void requireWindow(Announcement how, Map<String, String> kept) {
        int least = Integer.parseInt(kept.get("neighborhood.voteDaysLeast"));
        int most = Integer.parseInt(kept.get("neighborhood.voteDaysMost"));
        long days = how.closesAt() == null || how.closesAt().isBefore(how.opensAt()) ? 0
                : ChronoUnit.DAYS.between(how.opensAt().toLocalDate(), how.closesAt().toLocalDate()) + 1;
        if (days < least || days > most) {
            throw new Refusal("neighborhood.vote.refusal.window", least, most).at("closesOn").by(VoteLaw.VOTING);
        }
    }

    private FrozenRoll frozen(Vote vote, long version, LocalDate day) {
        RollVersion frozen = rolls.version(version);
        VoteRoll roll = voteRolls.read(frozen.id(), vote.scope());
        AreaAndHeads totals = roll.register().totals();
        if (totals.heads() == 0) {
            throw new Refusal("neighborhood.vote.refusal.scope").at("scope");
        }
        return new FrozenRoll(frozen.id(), frozen.digest(), day, roll.register().parties().size(), totals);
    }

    /**
     * An objection to the roll was right: it is frozen again as it was mended, as long as nobody can vote. The old version stays readable. After
     * the last hour of the window nothing is mended any more: a vote that was held has its roll, one that never opened is announced anew.
     */
    @Guarded("neighborhood.callVote")
    public void correctRoll(@Of(Vote.class) long id, String reason) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.NOTICED);
        if (LocalDateTime.now(clock).isAfter(vote.closesAt())) {
            throw new Refusal("neighborhood.vote.refusal.rollOver").by(VoteLaw.ROLL);
        }
        String before = vote.base().rollDigest();
        FrozenRoll roll = frozen(vote, rolls.freezeAgain(vote.base().rollVersion()), vote.base().rollDay());
        if (reason == null || reason.isBlank()) {
            throw new Refusal("neighborhood.vote.refusal.empty.reason").at("reason");
        }
        vote.takeRoll(roll);
        follow(vote);
        act.fact("roll", roll.versionId()).fact("rollDigest", roll.digest()).fact("instead", before).fact("reason", reason.strip())
                .fact("area", roll.totals().area().toPlainString()).fact("heads", roll.totals().heads());
    }

    /** Who was served and who empowered somebody is found by the unit: its party may be another in the corrected roll. */
    private void follow(Vote vote) {
        VoteRoll roll = voteRolls.of(vote);
        box.rekey(box.turnouts(vote.id()), roll);
        box.proxies(vote.id()).stream().filter(Proxy::isInForce)
                .forEach(proxy -> proxy.follow(roll.ofUnit(proxy.unit()), Instant.now(clock)));
    }

    /** The notice hangs; with it the roll is posted for objections. */
    @Guarded("neighborhood.callVote")
    public void posted(@Of(Vote.class) long id, long notice, LocalDate on) {
        Vote vote = votes.get(id);
        act.fact("posted", notice).fact("on", on);
        if (vote.postings().noticedOn() == null && vote.stage() == VoteStage.REPORTED) {
            cases.enter(vote.dossier(), StageEntry.of(VoteStage.NOTICED.name(), on, Outcome.DONE).fact("notice", notice)
                    .fact("opensAt", vote.opensAt()).fact("closesAt", vote.closesAt()));
            cases.enter(vote.dossier(), StageEntry.of("ROLL_POSTED", on, Outcome.DONE).fact("parties", vote.base().parties())
                    .fact("area", vote.base().totals().area().toPlainString()).fact("heads", vote.base().totals().heads()).fact("digest", vote.base().rollDigest()));
            vote.noticed(on);
            ties.tie(vote.origin().dossier(), vote.dossier());
            telling.noticed(vote);
        }
    }

    /**
     * The notice was taken back before the vote opened: where it hung, the vote is reported and announced anew; where it was only prepared,
     * another one is prepared. In every other stage the vote goes on as it is.
     */
    @Guarded("neighborhood.callVote")
    public void takenBack(@Of(Vote.class) long id, long notice) {
        Vote vote = votes.get(id);
        act.fact("takenBack", notice);
        if (vote.stage() != VoteStage.REPORTED && vote.stage() != VoteStage.NOTICED) {
            return;
        }
        if (vote.stage() == VoteStage.NOTICED) {
            cases.back(vote.dossier(), VoteStage.PROPOSED.name(), texts.takenBack());
            cases.enter(vote.dossier(), StageEntry.of(VoteStage.PROPOSED.name(), LocalDate.now(clock), Outcome.DONE));
        }
        rolls.archive(vote.rollVersion());
        vote.noticeTakenBack();
    }
}
