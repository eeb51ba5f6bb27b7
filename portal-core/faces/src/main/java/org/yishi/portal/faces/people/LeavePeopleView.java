package org.yishi.portal.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.mydata.Deletions;
import org.yishi.portal.mydata.Deletions.Outlook;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;
import org.yishi.portal.text.Texts;

/** Somebody at the counter wants all data deleted, or stays after all. */
@Named("portalLeavePeople")
@RequestScoped
public class LeavePeopleView {

    @Inject
    private Deletions deletions;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Texts texts;

    private long area;
    private long person;
    private Outlook outlook;

    public void load() {
        currentArea.enter(area);
        outlook = deletions.outlookOf(area, person);
    }

    public Outlook getOutlook() {
        return outlook;
    }

    /** A form that was sent is read before the page is loaded. */
    public boolean isAsked() {
        return outlook == null || outlook.asked();
    }

    public boolean isFree() {
        return outlook == null || !outlook.asked();
    }

    public String say(Tie tie) {
        return tie.until() == null ? texts.get(tie.key(), tie.what()) : texts.get(tie.key(), tie.what(), tie.until());
    }

    public String enter() {
        said.done("portal.people.leave.done", deletions.enter(area, person));
        return here();
    }

    public String undo() {
        deletions.enterUndoing(area, person);
        said.done("portal.people.leave.undone");
        return here();
    }

    private String here() {
        return "/portal/people/leave?faces-redirect=true&area=" + area + "&person=" + person;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
