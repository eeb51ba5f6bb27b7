package org.yishi.portal.faces.notice;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.notice.MyObjections;

/** My objections on my own page: how far they are, and what I can still say. */
@Named("portalMyObjections")
@RequestScoped
public class MyObjectionsView {

    private static final int MOST = 10;

    @Inject
    private MyObjections mine;

    private List<MyObjections.Mine> latest;

    public List<MyObjections.Mine> getLatest() {
        if (latest == null) {
            latest = mine.latest(MOST);
        }
        return latest;
    }
}
