package org.yishi.cobuilding.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.side.Sides;

/** A resource proposed for a need: why it fits, and what both sides say. */
@Named("cobuildingAnswerMatch")
@RequestScoped
public class AnswerMatchView extends WorkView {

    @Inject
    private Matches matches;
    @Inject
    private Sides sides;

    private Match match;
    private Matches.Suggestion why;

    @Override
    protected long areaOf(long record) {
        return matches.read(record).areaId();
    }

    @Override
    protected void fill() {
        match = matches.read(getId());
        why = matches.why(match);
    }

    public Match getMatch() {
        return match;
    }

    public Matches.Suggestion getWhy() {
        return why;
    }

    /** Whether it is the reader who has to answer. */
    public boolean isMyTurn() {
        return match.state() == MatchState.PROPOSED && !match.isLapsed(today()) && sides.speaksFor(match.areaId(), match.awaited());
    }

    public String accept() {
        matches.accept(getId());
        return done("/cobuilding/match/answer?id=" + getId(), "cobuilding.match.answer.accepted");
    }

    public String decline() {
        matches.decline(getId(), text("why"));
        return done("/cobuilding/match/answer?id=" + getId(), "cobuilding.match.answer.declined");
    }
}
