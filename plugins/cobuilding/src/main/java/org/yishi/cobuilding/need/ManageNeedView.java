package org.yishi.cobuilding.need;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.match.Matches;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.side.Sides;

/** A need in work: taken into the list, confirmed, answered by a resource, met. */
@Named("cobuildingManageNeed")
@RequestScoped
public class ManageNeedView extends WorkView {

    @Inject
    private Needs needs;
    @Inject
    private NeedRepository repository;
    @Inject
    private Matches matches;
    @Inject
    private Projects projects;
    @Inject
    private Sides sides;

    private Need need;
    private List<Matches.Pair> standing;
    private List<Matches.Suggestion> fitting;

    @Override
    protected long areaOf(long record) {
        return repository.get(record).areaId();
    }

    @Override
    protected void fill() {
        need = needs.work(getId());
        suggest("startOn", today().plusWeeks(1));
        standing = matches.standing(need);
        fitting = matches.forNeed(need);
    }

    public Need getNeed() {
        return need;
    }

    /** Whether the reader speaks for the side that needs it. */
    public boolean isOwn() {
        return sides.speaksFor(need.areaId(), need.unitId());
    }

    public boolean isWaiting() {
        return need.state() == EntryState.RAISED && may("admit");
    }

    public LocalDate getConfirmUntil() {
        return needs.confirmUntil(need);
    }

    public boolean isStale() {
        return needs.isStale(need);
    }

    /** What was proposed already and waits for an answer or holds. */
    public List<Matches.Pair> getStanding() {
        return standing;
    }

    /** What answers it and may be proposed by the reader. */
    public List<Matches.Suggestion> getSuggestions() {
        return fitting.stream().filter(one -> isOwn() || sides.speaksFor(need.areaId(), one.resource().unitId())).toList();
    }

    /** Whether it waits, and nothing on the list of resources answers it. */
    public boolean isNothingFits() {
        return need.stateOn(today()) == EntryState.OPEN && standing.isEmpty() && may("offer") && fitting.isEmpty();
    }

    public Satisfaction[] getSatisfactions() {
        return Satisfaction.values();
    }

    public String admit() {
        needs.admit(getId());
        return here("admitted");
    }

    public String decline() {
        needs.decline(getId(), text("why"));
        return here("declined");
    }

    public String confirm() {
        needs.confirm(getId());
        return here("confirmed");
    }

    public String withdraw() {
        needs.withdraw(getId(), text("why"));
        return here("withdrawn");
    }

    public String propose(long resource) {
        long match = matches.propose(getId(), resource, day("startOn"));
        return done("/cobuilding/match/answer?id=" + match, "cobuilding.match.proposed");
    }

    public String fulfil() {
        projects.fulfil(getId(), Typed.choice(text("satisfaction"), Satisfaction.class, "satisfaction"));
        return here("fulfilled");
    }

    public String miss() {
        projects.miss(getId());
        return here("missed");
    }

    private String here(String what) {
        return done("/cobuilding/need/manage?id=" + getId(), "cobuilding.need.manage." + what);
    }
}
