package org.yishi.neighborhood.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** A sheet of signatures is entered. */
@Named("neighborhoodEnterPetition")
@RequestScoped
public class EnterPetitionView extends SheetView {

    @Inject
    private Petitions petitions;

    private Petition petition;

    @Override
    protected long areaOf(long record) {
        return petitions.read(record).areaId();
    }

    @Override
    protected void fill() {
        petition = petitions.read(getId());
    }

    public Petition getPetition() {
        return petition;
    }

    public String enter() {
        petitions.enter(getId(), text("units"), day("on"), scan());
        return done("/neighborhood/petition/sign?id=" + getId(), "neighborhood.petition.enter.done");
    }
}
