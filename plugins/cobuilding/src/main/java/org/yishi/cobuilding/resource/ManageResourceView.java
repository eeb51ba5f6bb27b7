package org.yishi.cobuilding.resource;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.match.Matches;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.side.Sides;

/** A resource in work: confirmed, proposed for a need, withdrawn. */
@Named("cobuildingManageResource")
@RequestScoped
public class ManageResourceView extends WorkView {

    @Inject
    private Resources resources;
    @Inject
    private Needs needs;
    @Inject
    private Matches matches;
    @Inject
    private Sides sides;

    private Resource resource;
    private List<Matches.Pair> standing;
    private List<Matches.Suggestion> fitting;

    @Override
    protected long areaOf(long record) {
        return resources.read(record).areaId();
    }

    @Override
    protected void fill() {
        requires("offer");
        resource = resources.read(getId());
        suggest("startOn", today().plusWeeks(1));
        standing = matches.standing(resource);
        fitting = matches.forResource(resource);
    }

    public Resource getResource() {
        return resource;
    }

    public boolean isOwn() {
        return sides.speaksFor(resource.areaId(), resource.unitId());
    }

    public boolean isStale() {
        return needs.isStale(resource);
    }

    public LocalDate getConfirmUntil() {
        return needs.confirmUntil(resource);
    }

    /** For what it was proposed already. */
    public List<Matches.Pair> getStanding() {
        return standing;
    }

    public List<Matches.Suggestion> getSuggestions() {
        return fitting.stream().filter(one -> isOwn() || sides.speaksFor(resource.areaId(), one.need().unitId())).toList();
    }

    public String confirm() {
        resources.confirm(getId());
        return done("/cobuilding/resource/manage?id=" + getId(), "cobuilding.resource.manage.confirmed");
    }

    public String withdraw() {
        resources.withdraw(getId(), text("why"));
        return done("/cobuilding/resource/manage?id=" + getId(), "cobuilding.resource.manage.withdrawn");
    }

    public String propose(long need) {
        long match = matches.propose(need, getId(), day("startOn"));
        return done("/cobuilding/match/answer?id=" + match, "cobuilding.match.proposed");
    }
}
