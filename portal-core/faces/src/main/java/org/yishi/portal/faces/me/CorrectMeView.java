package org.yishi.portal.faces.me;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.mydata.Corrections;
import org.yishi.portal.mydata.Corrections.Mine;
import org.yishi.portal.mydata.Corrections.What;
import org.yishi.portal.page.Said;
import org.yishi.portal.people.People;

/** Correcting the own phone number, and asking the community to correct its register. */
@Named("portalCorrectMe")
@RequestScoped
public class CorrectMeView {

    private static final String HERE = "/portal/me/correct?faces-redirect=true";

    @Inject
    private Corrections corrections;
    @Inject
    private People people;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor actor;
    @Inject
    private Said said;

    private String phone;
    private String password;
    private What what;
    private String wanted;
    private String why;
    private List<Mine> mine;

    public String savePhone() {
        corrections.reachMeBy(phone, password);
        said.done("portal.me.correct.phone.done");
        return HERE;
    }

    public String ask() {
        if (getCommunities().isEmpty()) {
            throw new Refusal("portal.mydata.refusal.noCommunity");
        }
        corrections.ask(getCommunities().get(0).id(), what, wanted, why);
        said.done("portal.me.correct.ask.done", corrections.mine().get(0).due());
        return HERE;
    }

    /** Where the person is registered; the first one keeps the register that is corrected. */
    public List<Area> getCommunities() {
        return people.capacities(actor.get().personId()).stream().flatMap(one -> areas.communityOf(one.areaId()).stream()).distinct().toList();
    }

    public List<Mine> getMine() {
        if (mine == null) {
            mine = corrections.mine();
        }
        return mine;
    }

    public What[] getKinds() {
        return What.values();
    }

    public String getPhone() {
        return phone == null ? corrections.phone() : phone;
    }

    public void setPhone(String phone) {
        this.phone = phone == null ? "" : phone;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public What getWhat() {
        return what;
    }

    public void setWhat(What what) {
        this.what = what;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
