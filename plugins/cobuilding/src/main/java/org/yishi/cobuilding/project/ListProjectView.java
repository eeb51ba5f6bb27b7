package org.yishi.cobuilding.project;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;

/** The list of projects. */
@Named("cobuildingListProject")
@RequestScoped
public class ListProjectView extends WorkView {

    @Inject
    private Projects projects;

    private List<Project> all;

    @Override
    protected void fill() {
        all = projects.of(getArea());
    }

    public List<Project> getAll() {
        return all;
    }
}
