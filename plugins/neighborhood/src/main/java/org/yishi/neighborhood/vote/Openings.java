package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.procedure.StageView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opening the window and making it longer, once (开始表决、延长一次). It closes by itself: after its last moment nothing counts. */
@ApplicationScoped
public class Openings {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private VoteTelling telling;
    @Inject
    private Cases cases;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * Where the window was over before its announcement came into the portal, the vote was held on paper and its ballots are entered now; core
     * marks it as entered late (补录). One that was announced here and did not open in its window is announced anew.
     */
    @Guarded("neighborhood.callVote")
    public void open(@Of(Vote.class) long id) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.NOTICED);
        int least = Integer.parseInt(cases.view(vote.dossier()).parameters().get("neighborhood.voteDaysLeast"));
        LocalDate today = LocalDate.now(clock);
        boolean past = LocalDateTime.now(clock).isAfter(vote.closesAt());
        if (past && !wasOverWhenAnnounced(vote)) {
            throw new Refusal("neighborhood.vote.refusal.missed").by(VoteLaw.NOTICE);
        }
        if (!past && ChronoUnit.DAYS.between(today, vote.closesAt().toLocalDate()) + 1 < least) {
            throw new Refusal("neighborhood.vote.refusal.shortWindow", least).by(VoteLaw.VOTING);
        }
        cases.enter(vote.dossier(), StageEntry.of(VoteStage.OPEN.name(), past ? vote.opensAt().toLocalDate() : today,
                Outcome.BEGUN));
        vote.reach(VoteStage.OPEN);
        act.fact("stage", vote.stage()).fact("rollDigest", vote.base().rollDigest());
        if (!past) {
            telling.opened(vote);
        }
    }

    private boolean wasOverWhenAnnounced(Vote vote) {
        return cases.view(vote.dossier()).stage(VoteStage.NOTICED.name()).map(StageView::recordedAt)
                .filter(recorded -> LocalDateTime.ofInstant(recorded, clock.getZone()).isAfter(vote.closesAt())).isPresent();
    }

    /** Ballots that are in stay in. */
    @Guarded("neighborhood.callVote")
    public void extend(@Of(Vote.class) long id, LocalDate lastDay, String reason) {
        Vote vote = votes.get(id);
        vote.requireStage(VoteStage.OPEN);
        LocalDateTime now = LocalDateTime.now(clock);
        if (now.isAfter(vote.closesAt())) {
            throw new Refusal("neighborhood.vote.refusal.closedAlready").by(VoteLaw.VOTING);
        }
        int most = Integer.parseInt(cases.view(vote.dossier()).parameters().get("neighborhood.extendDays"));
        LocalDate before = vote.closesAt().toLocalDate();
        if (lastDay == null || !lastDay.isAfter(before) || lastDay.isAfter(before.plusDays(most))) {
            throw new Refusal("neighborhood.vote.refusal.extend", most, before.plusDays(most)).at("lastDay").by(VoteLaw.VOTING);
        }
        cases.enter(vote.dossier(), StageEntry.of("EXTENDED", now.toLocalDate(), Outcome.DONE).fact("until", lastDay)
                .fact("reason", reason == null ? "" : reason.strip()));
        vote.extend(lastDay.atTime(vote.closesAt().toLocalTime()), reason, now.toLocalDate());
        act.fact("extendedTo", vote.closesAt()).fact("ballots", box.count(id));
        telling.extended(vote);
    }

    /** Those whose time has come; asked by {@link VoteClock}. */
    List<Vote> due() {
        LocalDateTime now = LocalDateTime.now(clock);
        return votes.inStage(VoteStage.NOTICED).stream().filter(vote -> vote.opensAt() != null && !now.isBefore(vote.opensAt())
                && !now.isAfter(vote.closesAt())).toList();
    }
}
