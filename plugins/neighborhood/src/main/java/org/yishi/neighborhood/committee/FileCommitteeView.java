package org.yishi.neighborhood.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** The committee is filed with the street. */
@Named("neighborhoodFileCommittee")
@RequestScoped
public class FileCommitteeView extends SheetView {

    @Inject
    private Terms terms;
    @Inject
    private OwnersCommittees committees;

    @Override
    protected long areaOf(long record) {
        return committees.read(record).committee().areaId();
    }

    public String file() {
        terms.file(getId(), day("on"), scan());
        return done("/neighborhood/committee/manage?area=" + getArea(), "neighborhood.committee.file.done");
    }
}
