package org.yishi.cobuilding.need;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.match.Matches;
import org.yishi.cobuilding.paper.WorkView;

/** One need, and what would answer it. */
@Named("cobuildingShowNeed")
@RequestScoped
public class ShowNeedView extends WorkView {

    @Inject
    private Needs needs;
    @Inject
    private Matches matches;

    private Need need;
    private List<Matches.Pair> standing;
    private List<Matches.Suggestion> fitting;

    @Override
    protected long areaOf(long record) {
        return needs.read(record).areaId();
    }

    @Override
    protected void fill() {
        need = needs.read(getId());
        standing = matches.standing(need);
        fitting = matches.forNeed(need);
    }

    public Need getNeed() {
        return need;
    }

    public boolean isStale() {
        return needs.isStale(need);
    }

    public LocalDate getConfirmUntil() {
        return needs.confirmUntil(need);
    }

    /** What was proposed already and waits for an answer or holds. */
    public List<Matches.Pair> getStanding() {
        return standing;
    }

    /** Whether it waits, and nothing on the list of resources answers it. */
    public boolean isNothingFits() {
        return need.stateOn(today()) == EntryState.OPEN && standing.isEmpty() && fitting.isEmpty();
    }

    public List<Matches.Suggestion> getSuggestions() {
        return fitting;
    }
}
