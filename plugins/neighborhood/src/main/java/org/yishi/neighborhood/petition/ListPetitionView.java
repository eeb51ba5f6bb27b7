package org.yishi.neighborhood.petition;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** What owners of a compound demand together. */
@Named("neighborhoodListPetition")
@RequestScoped
public class ListPetitionView {

    @Inject
    private Petitions petitions;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private List<Petition> all = List.of();

    public void load() {
        currentArea.enter(area);
        all = petitions.of(area);
    }

    public List<Petition> getAll() {
        return all;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
