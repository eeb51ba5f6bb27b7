package org.yishi.portal.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;

/**
 * What the form pages of a plugin have in common: the area or the record they are about, what is typed, a file. A plugin extends it once, with
 * its own id and its own way to read what was typed, and its views extend that.
 */
public abstract class FormPage {

    private final String plugin;
    private final Map<String, Object> values = new HashMap<>();
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;
    private long area;
    private long id;
    private Part file;

    /** @param pluginId before the name of every action */
    protected FormPage(String pluginId) {
        plugin = pluginId;
    }

    /** When a form comes back, the page asks what it shows before its parameters are set; its address says already what it is about. */
    @PostConstruct
    void comeBack() {
        if (request.getMethod().equals("POST")) {
            area = number("area");
            id = number("id");
            load();
        }
    }

    /** A number out of the address, 0 where there is none. */
    protected long number(String parameter) {
        String typed = word(parameter);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** A word out of the address; empty where there is none. */
    protected String word(String parameter) {
        String typed = request.getParameter(parameter);
        return typed == null ? "" : typed;
    }

    /** Called when the page is opened and when it comes back. */
    public void load() {
        if (area == 0) {
            area = areaOf(id);
        }
        currentArea.enter(area);
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

    /** Stands in the field unless something else does already. */
    protected void suggest(String field, Object value) {
        values.putIfAbsent(field, value);
    }

    /** @return the page that follows, which says that it is done */
    protected String done(String page, String key, Object... arguments) {
        said.done(key, arguments);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** @throws AccessRefused where the reader may not do what the page is for: nobody fills in a form that would be refused */
    protected void requires(String action) {
        if (!may(action)) {
            throw new AccessRefused(plugin + "." + action, current.get(), area);
        }
    }

    public boolean may(String action) {
        return access.may(plugin + "." + action, area);
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
