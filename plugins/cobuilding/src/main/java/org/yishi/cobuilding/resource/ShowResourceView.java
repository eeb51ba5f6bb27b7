package org.yishi.cobuilding.resource;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.match.Matches;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.WorkView;

/** One resource, and which needs it would answer. */
@Named("cobuildingShowResource")
@RequestScoped
public class ShowResourceView extends WorkView {

    @Inject
    private Resources resources;
    @Inject
    private Needs needs;
    @Inject
    private Matches matches;

    private Resource resource;
    private List<Matches.Pair> standing;
    private List<Matches.Suggestion> fitting;

    @Override
    protected long areaOf(long record) {
        return resources.read(record).areaId();
    }

    @Override
    protected void fill() {
        resource = resources.read(getId());
        standing = matches.standing(resource);
        fitting = matches.forResource(resource);
    }

    public Resource getResource() {
        return resource;
    }

    public boolean isStale() {
        return needs.isStale(resource);
    }

    public LocalDate getConfirmUntil() {
        return needs.confirmUntil(resource);
    }

    /** What was proposed already and waits for an answer or holds. */
    public List<Matches.Pair> getStanding() {
        return standing;
    }

    public List<Matches.Suggestion> getSuggestions() {
        return fitting;
    }
}
