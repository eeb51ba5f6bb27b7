package org.yishi.decisions.reading;

import java.util.List;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.NoticeStanding;

/** Finds out what a reader can do about a matter today. */
final class Doings {

    private Doings() {
    }

    /**
     * @param meeting about the step that is due; null where none was noticed
     * @param notice  of the disclosure that is due; null where none hung yet
     */
    static Doing of(Matter matter, MeetingView meeting, NoticeStanding notice) {
        if (matter.stage().isDiscussion()) {
            return meeting == null ? Doing.nothing("WAIT") : about(meeting);
        }
        if (matter.stage().isDisclosure()) {
            return notice == null ? Doing.nothing("PREPARED") : about(notice);
        }
        return Doing.nothing(matter.stage().name());
    }

    private static Doing about(MeetingView meeting) {
        String link = "/portal/meeting/show?id=" + meeting.id();
        String key = meeting.state().isSitting() ? "SITTING" : meeting.state() == MeetingState.INQUORATE ? "INQUORATE" : "MEETING";
        return new Doing(key, meeting.when(), meeting.place(), 0, link);
    }

    private static Doing about(NoticeStanding notice) {
        String object = "/portal/notice/object?id=" + notice.id();
        if (notice.state() == NoticeState.PUBLISHED) {
            return new Doing("OBJECT", notice.period().lastDay(), "", notice.period().daysLeft(), object);
        }
        return switch (notice.state()) {
            case EXPIRED -> new Doing(notice.blocked() ? "BLOCKED" : "EXPIRED", notice.period().lastDay(), "", 0, "");
            case INTERRUPTED, PREPARED -> new Doing("INTERRUPTED", notice.endedOn(), notice.endReason(), 0,
                    "/portal/notice/show?id=" + notice.id());
            default -> Doing.nothing("PREPARED");
        };
    }

    /** The meeting that was called for the step of this round; null where there is none. */
    static MeetingView called(Matter matter, String key, List<MeetingView> meetings) {
        return meetings.stream().filter(meeting -> meeting.when() != null && !meeting.state().isOver()
                && meeting.state() != MeetingState.CANCELLED && meeting.items().stream().anyMatch(item -> !item.isDecided()
                && item.subjectDossier().equals(matter.dossier()) && item.subjectKey().equals(key))).findFirst().orElse(null);
    }

    /** Where a matter stands, for its badge: warn what was stopped, good what is done. */
    static String kind(Stage stage) {
        return switch (stage) {
            case ARCHIVED -> "good";
            case WITHDRAWN, ANNULLED -> "warn";
            default -> "info";
        };
    }
}
