package org.yishi.portal.faces.meeting;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.Convocations;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** The form in which a meeting is planned: which body, what about. */
@Named("portalPlanMeeting")
@RequestScoped
public class PlanMeetingView {

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

    private String choice;
    private String name;
    private String agenda;
    private String text;

    public void load() {
        currentArea.enter(getArea());
        if (!access.may(Convocations.ACTION, getArea())) {
            throw new AccessRefused(Convocations.ACTION, actor.get(), getArea());
        }
    }

    /** @return the meeting's own page, where it is told what is missing */
    public String plan() {
        String[] body = choice.split(":");
        List<AgendaItem> items = agenda == null ? List.of() : agenda.lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> AgendaItem.plain(line, text)).toList();
        long id = convocations.plan(getArea(), new MeetingPlan(getArea(), body[0], body[1], name, items, getDemand()));
        said.done("portal.meeting.plan.done");
        return "/portal/meeting/manage?faces-redirect=true&id=" + id;
    }

    /** A body and a basis, as one chooses them. */
    public record Option(String value, String label) {
    }

    public List<Option> getOptions() {
        return bodies.in(getArea()).stream().flatMap(this::options).toList();
    }

    private Stream<Option> options(Body body) {
        return body.bases().stream().map(basis -> new Option(body.id() + ":" + basis,
                bodies.name(body.id()) + (body.bases().size() > 1 ? "（" + bodies.basisName(body.id(), basis) + "）" : "")));
    }

    /** Whether the reader may record here that enough people demand a meeting. */
    public boolean isRecording() {
        return access.may(DemandMeetingView.ACTION, getArea());
    }

    public List<Convocations.Demanded> getDemands() {
        return convocations.demands(getArea());
    }

    public String bodyName(String id) {
        return bodies.name(id);
    }

    public long getArea() {
        return number("area");
    }

    /** The address has said it already; this only declares the parameter. */
    public void setArea(long area) {
        if (area != getArea()) {
            throw new IllegalArgumentException("two areas in one request");
        }
    }

    public long getDemand() {
        return number("demand");
    }

    /** As the area. */
    public void setDemand(long demand) {
        if (demand != getDemand()) {
            throw new IllegalArgumentException("two demands in one request");
        }
    }

    private long number(String parameter) {
        String typed = request.getParameter(parameter);
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
