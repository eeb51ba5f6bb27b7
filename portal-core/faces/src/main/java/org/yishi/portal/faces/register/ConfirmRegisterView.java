package org.yishi.portal.faces.register;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.page.Said;
import org.yishi.portal.register.DryRun;
import org.yishi.portal.register.DryRun.Counts;
import org.yishi.portal.register.Finding;
import org.yishi.portal.register.RegisterImports;
import org.yishi.portal.text.Texts;

/** What the check of a file found, and the button that applies it. */
@Named("portalConfirmRegister")
@RequestScoped
public class ConfirmRegisterView extends AreaView {

    @Inject
    private RegisterImports imports;
    @Inject
    private Said said;
    @Inject
    private Texts texts;
    private String token;
    private DryRun dryRun;
    private boolean looked;

    public void load() {
        enter();
    }

    public String apply() {
        enter();
        Counts counts = imports.apply(getArea(), token).counts();
        said.done("portal.register.confirm.done", counts.added(), counts.changed(), counts.unchanged(), counts.ended());
        return "/portal/register/list?faces-redirect=true&area=" + getArea();
    }

    /** Null where the file was applied or forgotten since. */
    public DryRun getDryRun() {
        if (!looked && token != null) {
            looked = true;
            try {
                dryRun = imports.checked(getArea(), token);
            } catch (Refusal gone) {
                dryRun = null;
            }
        }
        return dryRun;
    }

    /** The button is there while nothing is known yet, or a click on it would be lost. */
    public boolean isFit() {
        return token == null || getDryRun() != null && dryRun.isFitToApply();
    }

    public boolean isIdle() {
        Counts counts = getDryRun().counts();
        return counts.added() + counts.changed() + counts.ended() == 0;
    }

    public List<Finding> getErrors() {
        return findings(true);
    }

    public List<Finding> getWarnings() {
        return findings(false);
    }

    private List<Finding> findings(boolean fatal) {
        return getDryRun() == null ? List.of() : dryRun.findings().stream().filter(finding -> finding.fatal() == fatal).toList();
    }

    public String getUnknownColumns() {
        return String.join("、", getDryRun().unknownColumns());
    }

    /** 第 12 行「出生日期」：请写成 1990-05-01。 */
    public String sentence(Finding finding) {
        String why = texts.get(finding.key(), finding.arguments().toArray());
        String key = "portal.register.confirm.";
        if (finding.row() == 0) {
            return texts.get(key + "atColumn", finding.column(), why);
        }
        String row = Integer.toString(finding.row());
        return finding.column().isEmpty() ? texts.get(key + "atRow", row, why) : texts.get(key + "at", row, finding.column(), why);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
