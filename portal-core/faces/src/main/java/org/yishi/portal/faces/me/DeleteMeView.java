package org.yishi.portal.faces.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.mydata.Deletions;
import org.yishi.portal.mydata.Deletions.Outlook;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.page.Said;
import org.yishi.portal.text.Texts;

/** Leaving with all data: what goes when, the wish, and the way back. */
@Named("portalDeleteMe")
@RequestScoped
public class DeleteMeView {

    private static final String HERE = "/portal/me/delete?faces-redirect=true";

    @Inject
    private Deletions deletions;
    @Inject
    private Said said;
    @Inject
    private Texts texts;

    private String password;
    private Outlook outlook;

    public Outlook getOutlook() {
        if (outlook == null) {
            outlook = deletions.outlook();
        }
        return outlook;
    }

    public String say(Tie tie) {
        return tie.until() == null ? texts.get(tie.key(), tie.what()) : texts.get(tie.key(), tie.what(), tie.until());
    }

    public String ask() {
        said.done("portal.me.delete.ask.done", deletions.ask(password));
        return HERE;
    }

    public String undo() {
        deletions.undo();
        said.done("portal.me.delete.undo.done");
        return HERE;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
