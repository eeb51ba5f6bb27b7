package org.yishi.deliberation.slot;

import java.util.List;

import org.yishi.deliberation.standing.StandingLine;
import org.yishi.deliberation.standing.StandingReadings;
import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the desk of those who keep them: the standing bodies of the community. */
@Named("deliberationStandingDesk")
@RequestScoped
public class StandingSlotView {

    @Inject
    private StandingReadings readings;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;

    private List<StandingLine> lines;

    public boolean isMine() {
        return currentArea.get() != null && currentArea.get().kind().governsItself() && access.may("deliberation.stand", currentArea.get().id());
    }

    public List<StandingLine> getLines() {
        if (lines == null) {
            lines = readings.ofArea(currentArea.get().id());
        }
        return lines;
    }
}
