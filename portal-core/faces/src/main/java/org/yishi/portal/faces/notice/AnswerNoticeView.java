package org.yishi.portal.faces.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.document.Document;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.notice.NoticeDesk;
import org.yishi.portal.notice.NoticeDesk.Sent;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.notice.ObjectionState;
import org.yishi.portal.notice.ObjectionView;
import org.yishi.portal.notice.Settlement;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** One objection for those who handle it: its answer, the body that examines it, and, told to its author, who raised it. */
@Named("portalAnswerNotice")
@RequestScoped
public class AnswerNoticeView {

    private static final String REMEMBERED = "portal.objection.id";

    @Inject
    private Notices notices;
    @Inject
    private NoticeDesk desk;
    @Inject
    private Meetings meetings;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Clock clock;

    private static final int MEETINGS = 30;
    private static final Set<MeetingState> MINUTED = EnumSet.of(MeetingState.MINUTED, MeetingState.CONFIRMED);

    private long id;
    private List<MeetingView> held;
    private NoticeView notice;
    private ObjectionView objection;
    private String objector;
    private String answer;
    private LocalDate answeredOn;
    private String body;
    private String outcome;
    private LocalDate settledOn;
    private long meeting;
    private Part file;

    public void load() {
        notice = notices.view(desk.noticeOf(id));
        currentArea.enter(notice.areaId());
        if (!access.may("portal.answerObjection", notice.areaId()) && !access.may("portal.seeObjector", notice.areaId())) {
            throw new AccessRefused("portal.answerObjection", current.get(), notice.areaId());
        }
        objection = notice.objections().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        answeredOn = answeredOn == null ? LocalDate.now(clock) : answeredOn;
        settledOn = settledOn == null ? LocalDate.now(clock) : settledOn;
    }

    /** As {@link NoticePage#complete}. */
    public void complete() {
        if (objection == null) {
            id = (Long) NoticePage.view().getViewMap().getOrDefault(REMEMBERED, 0L);
            load();
        }
    }

    /** Shown once, on this answer; the look is written down. */
    public void reveal() {
        objector = desk.objector(id);
    }

    public String answer() {
        notices.answer(id, answer, answeredOn);
        return done("answered");
    }

    public String refer() {
        notices.refer(id, body);
        return done("referred");
    }

    public String settle() {
        Sent scan = NoticeWorkPage.sent(file);
        notices.settle(id, new Settlement(outcome, settledOn, meeting, scan == null ? "" : scan.name(), scan == null ? null : scan.bytes()));
        return done("settled");
    }

    public String satisfied() {
        notices.satisfied(id, true);
        return done("judged");
    }

    public String unsatisfied() {
        notices.satisfied(id, false);
        return done("judged");
    }

    private String done(String what) {
        said.done("portal.notice.answer." + what);
        return "/portal/notice/answer?faces-redirect=true&id=" + id;
    }

    /** Whether a part of the page is for the objection as it is now; every part is, before the objection was found. */
    public boolean in(List<ObjectionState> states) {
        return objection == null || states.contains(objection.state()) && !notice.state().isOver()
                && access.may("portal.answerObjection", notice.areaId());
    }

    public boolean isToBeAnswered() {
        return in(List.of(ObjectionState.OPEN)) || objection != null && objection.answeredOn() == null && in(List.of(ObjectionState.REFERRED));
    }

    public boolean isToBeReferred() {
        return in(List.of(ObjectionState.OPEN, ObjectionState.ANSWERED, ObjectionState.UNSATISFIED));
    }

    public boolean isToBeSettled() {
        return objection == null || isReferred() && desk.maySettle(id);
    }

    /** Whether a body examines it and somebody else has to enter what it decided. */
    public boolean isSettledByOthers() {
        return objection != null && isReferred() && !desk.maySettle(id);
    }

    private boolean isReferred() {
        return objection.state() == ObjectionState.REFERRED && !notice.state().isOver();
    }

    /** Meetings of the area since the objection whose minutes are written. Asked for by the request: a form that is sent back is read first. */
    public List<MeetingView> getMeetings() {
        String typed = request.getParameter("id");
        if (held == null && typed != null && typed.matches("\\d{1,18}")) {
            NoticeView here = notices.view(desk.noticeOf(Long.parseLong(typed)));
            LocalDate since = here.objections().stream().filter(one -> one.id() == Long.parseLong(typed)).findFirst().orElseThrow().heldOn();
            held = meetings.in(here.areaId(), MEETINGS).stream().filter(one -> MINUTED.contains(one.state())
                    && !one.when().toLocalDate().isBefore(since)).toList();
        }
        return held == null ? List.of() : held;
    }

    /** Whoever only looks who objected may have written half an answer; it comes back as it was. */
    public boolean isAnswerNeeded() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.PROCESS_VALIDATIONS
                || request.getParameter("reveal") == null;
    }

    /** The paper on which the decision rests; null where there is none. */
    public Document getPaper() {
        return objection == null ? null : desk.paper(notice, objection);
    }

    public boolean isToBeJudged() {
        return in(List.of(ObjectionState.ANSWERED)) && (objection == null || objection.fromPaper());
    }

    public NoticeView getNotice() {
        return notice;
    }

    public ObjectionView getObjection() {
        return objection;
    }

    public String getObjector() {
        return objector;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
        NoticePage.view().getViewMap().put(REMEMBERED, id);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public LocalDate getSettledOn() {
        return settledOn;
    }

    public void setSettledOn(LocalDate settledOn) {
        this.settledOn = settledOn;
    }
}
