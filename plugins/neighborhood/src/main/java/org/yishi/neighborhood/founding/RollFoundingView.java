package org.yishi.neighborhood.founding;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.neighborhood.register.GroupReadings;
import org.yishi.neighborhood.register.NamedLine;

/** The preparatory group looks whom it has to call: units with their owners' names, a few at a time. */
@Named("neighborhoodRollFounding")
@RequestScoped
public class RollFoundingView extends SheetView {

    @Inject
    private Foundings foundings;
    @Inject
    private GroupReadings readings;

    private List<NamedLine> found;

    @Override
    protected long areaOf(long record) {
        return foundings.read(record).areaId();
    }

    public void look() {
        found = readings.named(getArea(), text("unit"));
    }

    /** Null before anybody looked. */
    public List<NamedLine> getFound() {
        return found;
    }
}
