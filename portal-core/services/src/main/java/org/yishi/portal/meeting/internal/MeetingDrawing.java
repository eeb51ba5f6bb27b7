package org.yishi.portal.meeting.internal;

import java.util.List;

import org.yishi.portal.meeting.ItemDecision;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;

/** Meetings as they are seen from outside. */
public final class MeetingDrawing {

    private MeetingDrawing() {
    }

    public static MeetingView view(MeetingEntity meeting, List<ItemEntity> items) {
        Call call = meeting.call();
        return new MeetingView(meeting.id(), meeting.areaId(), meeting.bodyId(), meeting.basis(), meeting.title(), meeting.state(),
                call.when(), call.place(), call.noticedOn(), call.digest(), meeting.base(), meeting.baseOn(), call.ruleId(),
                meeting.isFromPaper(), meeting.isLate(), call.urgent(), meeting.endedWhy(),
                items.stream().map(MeetingDrawing::item).toList());
    }

    private static MeetingView.Item item(ItemEntity item) {
        return new MeetingView.Item(item.id(), item.number(), item.subjectDossier(), item.subjectKey(), item.title(), item.text(),
                item.isNoticed(), item.motion(), item.motionDigest(), item.finding(), item.votesFor(), item.against(), item.abstain(),
                item.ballotId(), item.isReadOut(), item.isDecided() ? "" : item.leftOver(), true);
    }

    public static ItemDecision decision(MeetingEntity meeting, ItemEntity item) {
        return new ItemDecision(meeting.id(), item.id(), meeting.areaId(), meeting.bodyId(), meeting.basis(), item.subjectDossier(),
                item.subjectKey(), meeting.heldOn(), item.motion(), item.motionDigest(), item.finding(), item.votesFor(), item.against(),
                item.abstain(), item.ballotId(), meeting.state() == MeetingState.CONFIRMED, meeting.isFromPaper(), meeting.isLate());
    }
}
