package org.yishi.neighborhood.petition;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** An owner asks others to join. */
@Named("neighborhoodBeginPetition")
@RequestScoped
public class BeginPetitionView extends SheetView {

    @Inject
    private Petitions petitions;
    @Inject
    private Subjects subjects;

    public List<Subjects.Subject> getSubjects() {
        return subjects.in(getArea());
    }

    public String begin() {
        String[] about = text("about").split("-", 2);
        long id = petitions.begin(getArea(), PetitionKind.valueOf(about[0]), Long.parseLong(about[1]), text("text"));
        return done("/neighborhood/petition/sign?id=" + id, "neighborhood.petition.begin.done");
    }
}
