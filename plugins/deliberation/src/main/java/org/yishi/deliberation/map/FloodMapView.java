package org.yishi.deliberation.map;

import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What looks as if few spoke as many. */
@Named("deliberationFloodMap")
@RequestScoped
public class FloodMapView extends ConsultationWorkView {

    @Inject
    private Floods floods;

    private FloodReport report;

    public FloodReport getReport() {
        if (report == null) {
            report = floods.report(getId());
        }
        return report;
    }
}
