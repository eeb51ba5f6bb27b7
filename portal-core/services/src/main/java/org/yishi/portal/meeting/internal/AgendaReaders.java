package org.yishi.portal.meeting.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.meeting.MeetingView;

/** Who may read what the items of a meeting propose: whom the plugin of the subject admits, who convenes the body, who is called. */
@ApplicationScoped
public class AgendaReaders {

    @Inject
    private AgendaCircles circles;
    @Inject
    private Conveners conveners;
    @Inject
    private MinutesReaders called;

    /** The meeting as the current actor may read it. */
    public MeetingView view(MeetingEntity meeting, List<ItemEntity> items) {
        MeetingView whole = MeetingDrawing.view(meeting, items);
        boolean open = whole.items().stream().allMatch(item -> maySee(item, meeting.areaId()));
        return open || conveners.may(meeting.bodyId(), meeting.areaId()) || called.isCalled(meeting) ? whole
                : whole.with(whole.items().stream().map(item -> maySee(item, meeting.areaId()) ? item : item.withoutWords()).toList());
    }

    /** As lists show it: the words of matters are left out, so that no plugin has to be asked for each. */
    public static MeetingView listed(MeetingEntity meeting, List<ItemEntity> items) {
        MeetingView whole = MeetingDrawing.view(meeting, items);
        return whole.with(whole.items().stream().map(item -> item.subjectDossier().isEmpty() ? item : item.withoutWords()).toList());
    }

    /** Whether everybody may know by now what the item proposed. */
    boolean isPublic(ItemEntity item) {
        return circles.isPublic(item.subjectDossier(), item.subjectKey());
    }

    private boolean maySee(MeetingView.Item item, long areaId) {
        return circles.maySee(item.subjectDossier(), item.subjectKey(), areaId);
    }
}
