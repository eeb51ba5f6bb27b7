package org.yishi.decisions.slot;

import java.util.List;

import org.yishi.decisions.matter.Matters;
import org.yishi.decisions.reading.MatterLine;
import org.yishi.decisions.reading.MatterLines;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Decisions in progress on the front page of their community; first those about which residents can do something now. */
@Named("decisionsCommunity")
@RequestScoped
public class CommunitySlotView {

    private static final int MOST = 4;

    @Inject
    private Matters matters;
    @Inject
    private MatterLines matterLines;
    @Inject
    private CurrentArea currentArea;

    private List<MatterLine> lines;

    public List<MatterLine> getLines() {
        if (lines == null) {
            long area = currentArea.get().id();
            lines = matterLines.running(area, matters.ofArea(area)).stream()
                    .sorted((one, other) -> Boolean.compare(other.doing().isPossible(), one.doing().isPossible())).limit(MOST).toList();
        }
        return lines;
    }
}
