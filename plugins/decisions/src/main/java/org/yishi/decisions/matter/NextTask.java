package org.yishi.decisions.matter;

import java.time.LocalDate;
import java.util.List;

import org.yishi.decisions.opinion.Opinion;
import org.yishi.decisions.opinion.Watch;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.step.Step;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.ObjectionState;

/**
 * The one thing that is to be done next with a matter (下一步).
 *
 * @param key  names the messages {@code decisions.task.<key>} (what and why) and {@code decisions.task.<key>.do} (the button)
 * @param link where it is done; empty where others are to act or days have to pass
 * @param day  the day of which the message speaks; null where it speaks of none
 */
public record NextTask(String key, String link, LocalDate day) {

    /**
     * Where a matter stands.
     *
     * @param plan       its latest plan, null while there is none
     * @param called     the meeting that is called together for its step, null where there is none
     * @param notice     the notice of its disclosure, null where there is none
     * @param contracts  how many were signed
     * @param isComplete whether its file lacks nothing
     */
    public record Situation(Matter matter, Plan plan, Watch watch, MeetingView called, NoticeView notice, int contracts, boolean isComplete,
            LocalDate today) {
    }

    public static NextTask of(Situation now) {
        Matter matter = now.matter();
        if (matter.stage().isFinal()) {
            return wait("NOTHING", null);
        }
        List<Opinion> unanswered = now.watch().unanswered();
        if (!unanswered.isEmpty()) {
            return at("ANSWER", "/decisions/opinion/answer?opinion=" + unanswered.get(0).id() + "&id=", matter);
        }
        if (matter.stage() == Stage.DRAFT) {
            return now.plan() == null ? at("PLAN", "/decisions/plan/write?id=", matter) : at("SUBMIT", "/decisions/matter/submit?id=", matter);
        }
        Step waiting = now.watch().waiting(matter).stream().findFirst().orElse(null);
        if (waiting != null) {
            return wait("OPINION", null);
        }
        LocalDate pause = now.watch().pausedUntil();
        if (pause != null && !now.today().isAfter(pause)) {
            return wait("PAUSE", pause);
        }
        return matter.stage().isDiscussion() ? discussion(now, matter) : matter.stage().isDisclosure() ? disclosure(now, matter)
                : work(now, matter);
    }

    private static NextTask discussion(Situation now, Matter matter) {
        boolean unfinished = matter.stage() == Stage.CONSULT && (!now.plan().isComplete() || matter.subject().isTechnical()
                && !now.plan().hasExperts());
        boolean old = matter.stage() == Stage.RESOLVE && matter.budgetCents() != null && now.watch().latest(Stage.RESOLVE)
                .filter(step -> step.planId() == now.plan().id()).isPresent();
        if (unfinished || old) {
            return at(old ? "NEW_PLAN" : "COMPLETE_PLAN", "/decisions/plan/write?id=", matter);
        }
        if (matter.stage() == Stage.REVIEW && matter.circulatedOn() == null) {
            return at("CIRCULATE", "/decisions/plan/circulate?id=", matter);
        }
        return now.called() == null ? at("CONVENE", "/decisions/step/convene?id=", matter)
                : new NextTask("MEET", "/portal/meeting/manage?id=" + now.called().id(), now.called().noticedOn());
    }

    private static NextTask disclosure(Situation now, Matter matter) {
        NoticeView notice = now.notice();
        if (notice == null) {
            return at("PREPARE", "/decisions/disclosure/prepare?id=", matter);
        }
        boolean open = notice.objections().stream().anyMatch(one -> one.state() == ObjectionState.OPEN);
        String key = open ? "OBJECTION" : switch (notice.state()) {
            case PREPARED -> "POST";
            case INTERRUPTED -> "REPOST";
            case PUBLISHED -> "STAND";
            default -> notice.blocked() ? "BLOCKED" : "TAKE_DOWN";
        };
        return new NextTask(key, "/portal/notice/manage?id=" + notice.id(), notice.period() == null ? null : notice.period().lastDay());
    }

    private static NextTask work(Situation now, Matter matter) {
        if (matter.stage() == Stage.ARCHIVE) {
            return at(now.isComplete() ? "CLOSE" : "FILL", "/decisions/matter/close?id=", matter);
        }
        if (matter.begunOn() == null) {
            return at("BEGIN", "/decisions/matter/begin?id=", matter);
        }
        return now.contracts() == 0 && matter.budgetCents() > 0 ? at("SIGN", "/decisions/contract/sign?id=", matter)
                : at("FINISH", "/decisions/completion/report?id=", matter);
    }

    private static NextTask at(String key, String page, Matter matter) {
        return new NextTask(key, page + matter.id(), null);
    }

    private static NextTask wait(String key, LocalDate day) {
        return new NextTask(key, "", day);
    }

    /** Which permission it needs, below {@code decisions}. */
    public String action() {
        return switch (key) {
            case "ANSWER" -> "answer";
            case "PLAN", "COMPLETE_PLAN", "NEW_PLAN", "CIRCULATE" -> "plan";
            case "SUBMIT" -> "open";
            case "CONVENE", "MEET" -> "convene";
            case "BEGIN", "SIGN", "FINISH" -> "implement";
            case "CLOSE", "FILL" -> "archive";
            default -> "disclose";
        };
    }

    /** Key of the message that says what is to be done and why. */
    public String sentence() {
        return "decisions.task." + key;
    }
}
