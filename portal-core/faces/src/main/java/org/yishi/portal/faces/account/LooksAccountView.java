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
