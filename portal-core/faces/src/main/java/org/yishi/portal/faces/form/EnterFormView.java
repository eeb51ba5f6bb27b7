package org.yishi.portal.faces.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.faces.document.SentFile;
import org.yishi.portal.form.EntryScreen;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.form.PaperView;
import org.yishi.portal.form.TypedSheet;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** A worker types what stands on a sheet. Which form it is stands in the address, since its fields are made before the form is read. */
@Named("portalEnterForm")
@RequestScoped
public class EnterFormView {

    @Inject
    private EntryScreen screen;
    @Inject
    private PaperEntries papers;
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
    @Inject
    private Clock clock;

    private final Map<String, Object> values = new HashMap<>();
    private String name;
    private String proof;
    private String contact;
    private LocalDate heldOn;
    private Part scan;
    private FormSubject known;

    public void load() {
        currentArea.enter(getAbout().areaId());
        if (!access.may(PaperEntries.ACTION, getAbout().areaId())) {
            throw new AccessRefused(PaperEntries.ACTION, actor.get(), getAbout().areaId());
        }
        if (heldOn == null) {
            heldOn = LocalDate.now(clock);
        }
    }

    /** Once more, what a second worker sent back: with what was typed the first time. */
    public void again() {
        long before = number("from");
        if (before != 0 && values.isEmpty()) {
            PaperView sentBack = papers.read(before);
            if (sentBack.subjectId() == getSubject() && sentBack.form().action().equals(getForm())) {
                values.putAll(papers.typed(before));
                name = sentBack.person();
                contact = sentBack.contact();
                heldOn = sentBack.heldOn();
            }
        }
    }

    public String enter() {
        SentFile sent = SentFile.of(scan);
        Map<String, String> typed = new TreeMap<>();
        values.forEach((field, value) -> typed.put(field, value == null ? "" : value.toString()));
        long id = papers.enter(getAbout().areaId(), new TypedSheet(getForm(), getSubject(), name, proof, contact, heldOn, typed, sent.name(),
                sent.bytes()));
        said.done("portal.form.enter.done." + papers.state(id));
        return "/portal/form/list?faces-redirect=true&area=" + getAbout().areaId();
    }

    public Form getDeclared() {
        return screen.form(getForm());
    }

    public FormSubject getAbout() {
        if (known == null) {
            known = screen.subject(getForm(), getSubject()).orElseThrow(() -> new NotFound("sheet " + getForm() + " " + getSubject()));
        }
        return known;
    }

    public List<FormField> getFields() {
        return screen.fields(getForm(), getSubject());
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public String getForm() {
        String said = request.getParameter("what");
        return said == null ? "" : said;
    }

    /** The address has said it already; this only declares the parameter. */
    public void setForm(String form) {
        if (!getForm().equals(form)) {
            throw new NotFound("two forms in one request");
        }
    }

    public long getSubject() {
        return number("subject");
    }

    public void setSubject(long subject) {
        if (subject != getSubject()) {
            throw new NotFound("two sheets in one request");
        }
    }

    public long getFrom() {
        return number("from");
    }

    public void setFrom(long from) {
        if (from != getFrom()) {
            throw new NotFound("two sheets in one request");
        }
    }

    private long number(String parameter) {
        String typed = request.getParameter(parameter);
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
