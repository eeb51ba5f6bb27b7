package org.yishi.neighborhood.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** What the form pages of these rooms have in common: the area or the record they are about, what is typed, a file. */
public abstract class SheetView {

    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Access access;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private long area;
    private long id;
    private Part file;

    /** When a form comes back, the page asks what it shows before its parameters are set; its address says already what it is about. */
    @PostConstruct
    void comeBack() {
        if (request.getMethod().equals("POST")) {
            area = number("area");
            id = number("id");
            load();
        }
    }

    private long number(String parameter) {
        String typed = request.getParameter(parameter);
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** Called when the page is opened and when it comes back. */
    public void load() {
        if (area == 0) {
            area = areaOf(id);
        }
        currentArea.enter(area);
        values.putIfAbsent("on", today());
        fill();
    }

    /** The area of the record; pages about an area itself are given its id. */
    protected long areaOf(long record) {
        return record;
    }

    /** What stands in the form at first. */
    protected void fill() {
        // most forms begin empty
    }

    protected String done(String page, String key, Object... arguments) {
        said.done(key, arguments);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    public boolean may(String action) {
        return access.may("neighborhood." + action, area);
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected String text(String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }

    protected LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    protected boolean ticked(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    protected Scan scan() {
        return Scan.of(file);
    }

    /** What is typed, by the id of the field. */
    public Map<String, Object> getValues() {
        return values;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
