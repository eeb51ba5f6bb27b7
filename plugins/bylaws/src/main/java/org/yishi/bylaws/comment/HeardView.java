package org.yishi.bylaws.comment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.page.CurrentArea;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What the pages have in common on which residents say something to a draft. */
public abstract class HeardView {

    @Inject
    private Bylaws bylaws;
    @Inject
    private CurrentArea currentArea;

    private final Map<String, Object> values = new HashMap<>();
    private BylawVersion version;

    protected abstract void begin(Map<String, Object> fields, ArticleLine article);

    public void load() {
        currentArea.enter(getVersion().areaId());
        if (!FacesContext.getCurrentInstance().isPostback() && values.isEmpty()) {
            begin(values, getChosen());
        }
    }

    public BylawVersion getVersion() {
        if (version == null) {
            version = bylaws.version(getId());
        }
        return version;
    }

    public List<ArticleLine> getLines() {
        return bylaws.lines(getVersion()).stream().filter(line -> !line.gone()).toList();
    }

    /** The article whose number is typed, else from whose page somebody came; null where none. */
    public ArticleLine getChosen() {
        String typed = text("article").replaceAll("\\D", "");
        return getLines().stream().filter(line -> typed.isEmpty() ? line.wording().articleId() == getAbout() : typed.equals(Integer.toString(line.number())))
                .findFirst().orElse(null);
    }

    protected String text(String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }

    protected Bylaws bylaws() {
        return bylaws;
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    public long getId() {
        return (Long) memory().getOrDefault("bylaws.version", 0L);
    }

    public void setId(long id) {
        memory().put("bylaws.version", id);
    }

    /** The article from whose page somebody came. Not called as the field for its number, which would be taken for it when the form is sent. */
    public long getAbout() {
        return (Long) memory().getOrDefault("bylaws.article", 0L);
    }

    public void setAbout(long article) {
        memory().put("bylaws.article", article);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
