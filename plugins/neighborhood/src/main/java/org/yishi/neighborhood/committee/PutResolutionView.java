package org.yishi.neighborhood.committee;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;

/** Something the committee is to decide. */
@Named("neighborhoodPutResolution")
@RequestScoped
public class PutResolutionView extends SheetView {

    @Inject
    private Resolutions resolutions;

    public List<ResolutionKind> getKinds() {
        return List.of(ResolutionKind.values());
    }

    public String put() {
        long id = resolutions.put(getArea(), ResolutionKind.valueOf(text("kind")), text("headline"), text("text"), 0);
        long meeting = resolutions.waiting(getArea()).stream().filter(one -> one.id() == id).mapToLong(Resolution::meetingId).sum();
        return done("/portal/meeting/manage?id=" + meeting, "neighborhood.resolution.put.done");
    }
}
