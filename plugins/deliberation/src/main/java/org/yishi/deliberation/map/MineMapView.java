package org.yishi.deliberation.map;

import org.yishi.deliberation.consultation.ConsultationVisitView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where I stand on the map myself; nobody else sees this page. */
@Named("deliberationMineMap")
@RequestScoped
public class MineMapView extends ConsultationVisitView {

    @Inject
    private Maps maps;

    private OwnPlace place;
    private boolean asked;

    /** Null where I am not on the map. */
    public OwnPlace getPlace() {
        if (!asked) {
            asked = true;
            place = maps.mine(getId()).orElse(null);
        }
        return place;
    }
}
