package org.yishi.neighborhood.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** A joint demand, and the button to join it. */
@Named("neighborhoodSignPetition")
@RequestScoped
public class SignPetitionView extends SheetView {

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

    public boolean isOpen() {
        return petition.stage() == Petition.Stage.OPEN;
    }

    public boolean isEndable() {
        return petitions.mayEnd(petition);
    }

    public String end() {
        petitions.end(getId(), text("why"));
        return done("/neighborhood/petition/list?area=" + getArea(), "neighborhood.petition.sign.ended");
    }

    public String sign() {
        petitions.sign(getId());
        return done("/neighborhood/petition/sign?id=" + getId(), "neighborhood.petition.sign.done");
    }
}
