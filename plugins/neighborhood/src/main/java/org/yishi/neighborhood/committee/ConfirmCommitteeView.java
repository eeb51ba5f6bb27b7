package org.yishi.neighborhood.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** The street confirms the filing. */
@Named("neighborhoodConfirmCommittee")
@RequestScoped
public class ConfirmCommitteeView extends SheetView {

    @Inject
    private Terms terms;
    @Inject
    private OwnersCommittees committees;

    @Override
    protected long areaOf(long record) {
        return committees.read(record).committee().areaId();
    }

    public String confirm() {
        terms.confirm(getId(), text("number"), day("on"));
        return done("/neighborhood/committee/show?area=" + getArea(), "neighborhood.committee.confirm.done");
    }
}
