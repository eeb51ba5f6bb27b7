package org.yishi.portal.faces.meeting;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.meeting.MeetingRecords;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/**
 * What the pages of one meeting share. Its number is read from the request itself: lists of items and people are built before Faces
 * hands over the parameters of a page that is sent back, so every form of these pages carries it along.
 */
abstract class MeetingPage {

    @Inject
    private HttpServletRequest request;
    @Inject
    private MeetingRecords records;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Bodies bodies;

    private MeetingView meeting;

    /** @throws Refusal where something is done on this page and the plugin of the body is not there */
    public void load() {
        currentArea.enter(getMeeting().areaId());
        if (isGone() && !isToRead()) {
            throw new Refusal("portal.body.refusal.gone");
        }
    }

    /** Whether the plugin of the body is not there: what it did can be read, and nothing can be done. */
    public boolean isGone() {
        return bodies.find(getMeeting().bodyId()).isEmpty();
    }

    /** Whether the page is there to read what was done. */
    boolean isToRead() {
        return false;
    }

    public MeetingView getMeeting() {
        if (meeting == null) {
            meeting = records.view(getId());
        }
        return meeting;
    }

    /** Whether its notice is out: before it there is no roll, and nobody to be counted. */
    public boolean isCalled() {
        return getMeeting().when() != null;
    }

    public long getId() {
        return number("id");
    }

    /** The address has said it already; this only declares the parameter. */
    public void setId(long id) {
        if (id != getId()) {
            throw new IllegalArgumentException("two meetings in one request");
        }
    }

    long number(String parameter) {
        String typed = request.getParameter(parameter);
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    String text(String parameter) {
        String typed = request.getParameter(parameter);
        return typed == null ? "" : typed;
    }

    /** While a form that was sent is being read; what it showed has to be there again, whatever has changed since. */
    static boolean isReading() {
        return isSent() && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** Says what was done and shows the page anew. */
    String done(String page, String words, Object... arguments) {
        said.done("portal.meeting." + words, arguments);
        return "/portal/meeting/" + page + "?faces-redirect=true&id=" + getId();
    }
}
