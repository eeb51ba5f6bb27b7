package org.yishi.neighborhood.compound;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A document that stands permanently is filed. */
@Named("neighborhoodFileCompound")
@RequestScoped
public class FileCompoundView extends CompoundWorkView {

    @Inject
    private Compounds compounds;
    @Inject
    private Clock clock;

    @Override
    protected void fill(Typed fields) {
        fields.put("inForceOn", LocalDate.now(clock));
    }

    public String publish() {
        compounds.file(getArea(), getTyped().choice("kind", PaperKind.class), getTyped().words("headline"), getTyped().paper("file"),
                getTyped().day("inForceOn"), new Compounds.Basis(getTyped().words("sourceTitle"), getTyped().day("sourceOn"),
                getTyped().day("filedOn")));
        return done("neighborhood.compound.file.done");
    }

    public PaperKind[] getKinds() {
        return PaperKind.values();
    }
}
