package org.yishi.portal.faces.form;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.form.OwnPapers;
import org.yishi.portal.form.PaperView;

/** What was entered in my name. */
@Named("portalMineForm")
@RequestScoped
public class MineFormView {

    @Inject
    private OwnPapers papers;

    private List<PaperView> mine;

    public List<PaperView> getMine() {
        if (mine == null) {
            mine = papers.mine();
        }
        return mine;
    }
}
