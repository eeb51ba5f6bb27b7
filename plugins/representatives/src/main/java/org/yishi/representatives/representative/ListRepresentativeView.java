package org.yishi.representatives.representative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.portal.page.CurrentArea;
import org.yishi.representatives.contact.Bundles;
import org.yishi.representatives.contact.ContactBundle;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.Receptions;
import org.yishi.representatives.station.Station;
import org.yishi.representatives.station.Stations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who represents us, when and where they can be met, and how to reach them otherwise. */
@Named("representativesListRepresentative")
@RequestScoped
public class ListRepresentativeView {

    private static final int MONTHS = 3;
    private static final int MOST = 5;

    @Inject
    private Representatives representatives;
    @Inject
    private Stations stations;
    @Inject
    private Receptions receptions;
    @Inject
    private Bundles bundles;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long area;
    private List<Representative> serving = List.of();
    private List<Reception> coming = List.of();

    public void load() {
        currentArea.enter(area);
        serving = representatives.serving(area);
        LocalDate today = LocalDate.now(clock);
        coming = receptions.between(List.of(area), today, today.plusMonths(MONTHS));
    }

    public List<Representative> getServing() {
        return serving;
    }

    public List<Reception> getComing() {
        return coming;
    }

    public String name(long representativeId) {
        return names().getOrDefault(representativeId, "");
    }

    private Map<Long, String> names() {
        return serving.stream().collect(Collectors.toMap(Representative::id, Representative::name));
    }

    /** Null where none is described yet. */
    public Station getStation() {
        return stations.of(area).orElse(null);
    }

    public List<ContactBundle> getBundles() {
        return bundles.of(area).stream().limit(MOST).toList();
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
