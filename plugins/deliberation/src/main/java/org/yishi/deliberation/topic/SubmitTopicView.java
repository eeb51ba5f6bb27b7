package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Putting a topic forward. Where there are much the same ones, they are shown first, so that one may support them instead. */
@Named("deliberationSubmitTopic")
@RequestScoped
public class SubmitTopicView {

    private static final String AREA = "deliberation.topic.area";
    private static final String ORIGIN = "deliberation.topic.origin";
    private static final String ADDRESS = "deliberation.topic.address";
    private static final String TOLD = "deliberation.topic.told";

    @Inject
    private Topics topics;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Clock clock;

    private final Map<String, Object> values = new HashMap<>();
    private List<TopicLine> alike = List.of();
    private String title = "";
    private String words = "";
    private Part file;

    public void load() {
        currentArea.enter(getArea());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            values.putIfAbsent("capacity", capacity().name());
            values.putIfAbsent("headline", Objects.requireNonNullElse(title, ""));
            values.putIfAbsent("problem", Objects.requireNonNullElse(words, ""));
        }
    }

    /** Whoever writes topics down brings what comes from another part of the portal for the committee, and not as a resident of his own. */
    private Submitter.Kind capacity() {
        boolean office = TopicOrigin.of(getOrigin(), getAddress()).isPresent() && access.may("deliberation.registerTopic", getArea());
        return office ? Submitter.Kind.COMMITTEE : Submitter.Kind.RESIDENT;
    }

    /** Hands it in; the first time only where nothing is much like it. */
    public String submit() {
        TopicWords words = TopicWords.of(text("headline"), text("problem"), text("affected"), text("wish"), text("place"));
        alike = memory().containsKey(TOLD) ? List.of() : topics.alike(getArea(), words.title(), words.problem());
        if (!alike.isEmpty()) {
            memory().put(TOLD, true);
            return null;
        }
        Submitter.Kind kind = text("capacity").isEmpty() ? null : Submitter.Kind.valueOf(text("capacity"));
        Submission submission = Submission.of(words, kind, text("unit"), LocalDate.now(clock))
                .from(TopicOrigin.of(remembered(ORIGIN), remembered(ADDRESS)));
        long id = topics.submit(getArea(), submission.with(Annex.of(file)));
        said.done("deliberation.topic.submit.done");
        return "/deliberation/topic/support?faces-redirect=true&id=" + id;
    }

    /** Similar ones are shown first, and a browser does not send a chosen file a second time by itself. */
    public boolean isFileAgain() {
        return !alike.isEmpty() && file != null && file.getSize() > 0;
    }

    private String text(String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    public List<TopicLine> getAlike() {
        return alike;
    }

    public long getArea() {
        return (Long) memory().getOrDefault(AREA, 0L);
    }

    public void setArea(long area) {
        memory().put(AREA, area);
    }

    /** Dossier of the record from which it comes. */
    public String getOrigin() {
        return remembered(ORIGIN);
    }

    public void setOrigin(String dossier) {
        memory().put(ORIGIN, dossier);
    }

    /** The page about that record. */
    public String getAddress() {
        return remembered(ADDRESS);
    }

    public void setAddress(String page) {
        memory().put(ADDRESS, page);
    }

    /** How another procedure calls it; the form begins with it. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** What another procedure says of it. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    private static String remembered(String name) {
        return (String) memory().get(name);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
