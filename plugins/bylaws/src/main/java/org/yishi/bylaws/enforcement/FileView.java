package org.yishi.bylaws.enforcement;

import java.util.Map;

import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What the pages about one record have in common. */
public abstract class FileView {

    @Inject
    private Bylaws bylaws;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private Enforcements.File file;

    /** As far as the actor may read it. */
    protected abstract Enforcements.File read(long id);

    public void load() {
        currentArea.enter(getFile().record().areaId());
    }

    public Enforcements.File getFile() {
        if (file == null) {
            file = read(getId());
        }
        return file;
    }

    public Enforcement getRecord() {
        return getFile().record();
    }

    public BylawVersion getVersion() {
        return bylaws.version(getRecord().versionId());
    }

    /** 第五条 of the version that held on the day. */
    public String getHeading() {
        return ArticleNumber.chinese(Math.max(1, bylaws.text(getVersion()).numberOf(getRecord().articleId())));
    }

    public String getWords() {
        return bylaws.text(getVersion()).find(getRecord().articleId()).map(one -> one.text()).orElse("");
    }

    protected String done(String key, String page) {
        said.done(key);
        return page + "?faces-redirect=true&id=" + getId();
    }

    public long getId() {
        return (Long) memory().getOrDefault("bylaws.enforcement", 0L);
    }

    public void setId(long id) {
        memory().put("bylaws.enforcement", id);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
