package org.yishi.portal.faces.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.page.Said;
import org.yishi.portal.procedure.Calendars;

/** Brings in the annual notice on days off. */
@Named("portalCalendarAdmin")
@RequestScoped
public class CalendarAdminView {

    private static final String BRING = "portal.bringCalendar";

    @Inject
    private Calendars calendars;
    @Inject
    private Access access;
    @Inject
    private CurrentActor actor;
    @Inject
    private Said said;

    private List<Integer> unknown;
    private Integer year;
    private String days;

    public void load() {
        if (!access.may(BRING, 0)) {
            throw new AccessRefused(BRING, actor.get(), 0);
        }
    }

    public String bring() {
        calendars.bring(year, days);
        said.done("portal.admin.calendar.done", year.toString());
        return "/portal/admin/calendar?faces-redirect=true";
    }

    /** Years that will be counted without a notice. */
    public List<Integer> getUnknown() {
        if (unknown == null) {
            unknown = calendars.unknown();
        }
        return unknown;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
