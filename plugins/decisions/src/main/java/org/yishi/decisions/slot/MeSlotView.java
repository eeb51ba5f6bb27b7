package org.yishi.decisions.slot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yishi.decisions.matter.Matters;
import org.yishi.decisions.reading.MatterLine;
import org.yishi.decisions.reading.MatterLines;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Decisions about which I can do something now, in the communities where I hold a capacity. */
@Named("decisionsMe")
@RequestScoped
public class MeSlotView {

    private static final int MOST = 5;

    @Inject
    private Matters matters;
    @Inject
    private MatterLines matterLines;
    @Inject
    private Areas areas;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;

    private List<MatterLine> lines;

    public List<MatterLine> getLines() {
        if (lines == null) {
            lines = communities().flatMap(area -> matterLines.running(area, matters.ofArea(area)).stream())
                    .filter(line -> line.doing().isPossible()).limit(MOST).toList();
        }
        return lines;
    }

    private Stream<Long> communities() {
        return people.capacities(current.get().personId()).stream().map(Capacity::areaId).map(areas::communityOf)
                .flatMap(Optional::stream).map(Area::id).distinct();
    }
}
