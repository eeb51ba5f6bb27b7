package org.yishi.decisions.matter;

import java.util.List;

import org.yishi.portal.area.Area;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changing what a draft is about. */
@Named("decisionsAmendMatter")
@RequestScoped
public class AmendMatterView extends MatterWorkView {

    @Inject
    private Drafts drafts;
    @Inject
    private SubjectFieldsView fields;

    @Override
    protected void fill(Matter known) {
        fields.show(known.subject());
    }

    public String amend() {
        drafts.amend(getId(), fields.subject());
        return done("decisions.saved");
    }

    public List<Area> getPlaces() {
        return fields.places(getMatter().areaId());
    }

    public SubjectFieldsView getForm() {
        return fields;
    }
}
