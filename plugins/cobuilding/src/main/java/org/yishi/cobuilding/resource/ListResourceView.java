package org.yishi.cobuilding.resource;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.WorkView;

/** The list of resources, those that are to be had first. */
@Named("cobuildingListResource")
@RequestScoped
public class ListResourceView extends WorkView {

    @Inject
    private Resources resources;
    @Inject
    private Needs needs;

    private List<Resource> all;

    @Override
    protected void fill() {
        all = resources.of(getArea());
    }

    public List<Resource> getOpen() {
        return all.stream().filter(one -> one.state() != EntryState.WITHDRAWN).toList();
    }

    public boolean isStale(Resource resource) {
        return needs.isStale(resource);
    }
}
