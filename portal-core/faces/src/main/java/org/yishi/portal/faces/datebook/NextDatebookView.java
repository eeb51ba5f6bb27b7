package org.yishi.portal.faces.datebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.datebook.Datebook;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Occasion;
import org.yishi.portal.page.CurrentArea;

/** What comes next, for the front page of a community. Disclosures have a place of their own there. */
@Named("portalNextDatebook")
@RequestScoped
public class NextDatebookView {

    private static final int DAYS = 31;
    private static final int MOST = 5;

    @Inject
    private Datebook datebook;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private List<Occasion> coming;

    public List<Occasion> getComing() {
        if (coming == null) {
            LocalDate today = LocalDate.now(clock);
            coming = datebook.between(currentArea.get(), today, today.plusDays(DAYS)).stream()
                    .filter(one -> one.entry().kind() != EntryKind.NOTICE && !one.entry().cancelled()).limit(MOST).toList();
        }
        return coming;
    }
}
