package org.yishi.portal.faces.account;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.MyData;
import org.yishi.portal.people.MyData.Look;
import org.yishi.portal.text.Texts;

/** Who looked at my data. */
@Named("portalLooksAccount")
@RequestScoped
public class LooksAccountView {

    private static final String ACTION = "portal.account.looks.action.";

    @Inject
    private MyData myData;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;

    private int part;
    private List<Look> looks;

    public void load() {
        looks = myData.looks(part);
    }

    public List<Look> getLooks() {
        return looks;
    }

    public boolean isMore() {
        return MyData.isFull(looks);
    }

    /** What was done, in words; a plugin names its own actions with {@code <plugin>.look.<verb>}. */
    public String what(Look look) {
        int dot = look.action().indexOf('.');
        String ofPlugin = look.action().substring(0, dot) + ".look" + look.action().substring(dot);
        String ofCore = ACTION + look.action().substring(dot + 1);
        return texts.get(texts.has(ofPlugin) ? ofPlugin : look.action().startsWith("portal.") && texts.has(ofCore) ? ofCore
                : ACTION + "other");
    }

    public String where(Look look) {
        return areas.find(look.areaId()).map(this::name).orElse("");
    }

    private String name(Area area) {
        return texts.language().getLanguage().equals("en") ? area.nameEn() : area.name();
    }

    public int getPart() {
        return part;
    }

    public void setPart(int part) {
        this.part = part;
    }
}
