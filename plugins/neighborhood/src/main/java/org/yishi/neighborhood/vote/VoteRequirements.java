package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.yishi.neighborhood.register.Rolls;
import org.yishi.portal.notice.NoticeStanding;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.Requirements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How far the requirements of a vote's next stage are fulfilled. */
@ApplicationScoped
public class VoteRequirements implements Requirements {

    @Inject
    private VoteRepository votes;
    @Inject
    private BoxRepository box;
    @Inject
    private Petitions petitions;
    @Inject
    private Notices notices;
    @Inject
    private Rolls rolls;
    @Inject
    private Clock clock;

    @Override
    public String procedure() {
        return "neighborhood.vote";
    }

    @Override
    public Set<String> fulfilled(String dossier, String stage) {
        Vote vote = votes.get(Long.parseLong(dossier.substring(Vote.DOSSIERS.length())));
        Set<String> done = new HashSet<>();
        switch (stage) {
            case "REPORTED" -> add(done, "petition", !vote.isByOwners() || petitions.of(vote).met());
            case "NOTICED" -> add(done, "reportStood", vote.postings().mayBeNoticedOn(LocalDate.now(clock)));
            case "OPEN" -> open(vote, done);
            case "COUNTED" -> add(done, "read", box.count(vote.id(), Ballot.State.TYPED) == 0
                    && box.disputed(vote.id()).isEmpty());
            case "FINAL" -> {
                add(done, "stood", vote.postings().resultNotice() != null && standing(vote.postings().resultNotice()).state() == NoticeState.CLOSED);
                add(done, "answered", votes.demands(vote.id()).stream().noneMatch(RecountDemand::isOpen));
            }
            default -> { }
        }
        return done;
    }

    /** While it runs, what it needs to end is asked; before, what it needs to begin. */
    private void open(Vote vote, Set<String> done) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (vote.stage() == VoteStage.OPEN) {
            add(done, "closed", now.isAfter(vote.closesAt()));
            return;
        }
        NoticeStanding standing = vote.postings().noticeId() == null ? null : standing(vote.postings().noticeId());
        add(done, "notice", standing != null && (standing.state() == NoticeState.EXPIRED || standing.state() == NoticeState.CLOSED)
                && !standing.blocked() && !standing.period().earliestNextStep().isAfter(
                now.isAfter(vote.closesAt()) ? vote.opensAt().toLocalDate() : now.toLocalDate()));
        add(done, "rollClear", vote.rollVersion() != null && rolls.isClear(vote.rollVersion()));
        add(done, "time", vote.opensAt() != null && !now.isBefore(vote.opensAt()));
    }

    private NoticeStanding standing(long notice) {
        return notices.standings(List.of(notice)).getOrDefault(notice,
                new NoticeStanding(notice, NoticeState.PREPARED, null, false, null, ""));
    }

    private static void add(Set<String> done, String name, boolean is) {
        if (is) {
            done.add(name);
        }
    }
}
