package org.yishi.portal.faces.meeting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.meeting.Convocations;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;
import org.yishi.portal.rule.Requirement;

/** The form by which it is recorded that enough people demand a meeting. */
@Named("portalDemandMeeting")
@RequestScoped
public class DemandMeetingView {

    static final String ACTION = "portal.recordDemand";

    @Inject
    private Convocations convocations;
    @Inject
    private Bodies bodies;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private HttpServletRequest request;

    private String body;
    private String group;
    private int signed;
    private String matter;
    private LocalDate demandedOn;
    private Part scan;

    public void load() {
        currentArea.enter(getArea());
        if (!access.may(ACTION, getArea())) {
            throw new AccessRefused(ACTION, actor.get(), getArea());
        }
    }

    public String record() throws IOException {
        long id = convocations.demandOnPaper(getArea(), body, matter, demandedOn, Map.of(group, signed), Upload.name(scan),
                Upload.bytes(scan));
        said.done("portal.meeting.demand.done");
        return "/portal/meeting/plan?faces-redirect=true&area=" + getArea() + "&demand=" + id;
    }

    /** Bodies whose meeting somebody may demand. */
    public List<Body> getBodies() {
        return bodies.in(getArea()).stream().filter(one -> !convocations.demandable(getArea(), one.id()).isEmpty()).toList();
    }

    public String name(Body one) {
        return bodies.name(one.id());
    }

    public Map<String, Requirement> shares(Body one) {
        return convocations.demandable(getArea(), one.id());
    }

    /** All groups that any of the bodies knows. */
    public List<String> getGroups() {
        return getBodies().stream().flatMap(one -> shares(one).keySet().stream()).distinct().toList();
    }

    public long getArea() {
        String typed = request.getParameter("area");
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** The address has said it already; this only declares the parameter. */
    public void setArea(long area) {
        if (area != getArea()) {
            throw new IllegalArgumentException("two areas in one request");
        }
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public int getSigned() {
        return signed;
    }

    public void setSigned(int signed) {
        this.signed = signed;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public LocalDate getDemandedOn() {
        return demandedOn;
    }

    public void setDemandedOn(LocalDate demandedOn) {
        this.demandedOn = demandedOn;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
