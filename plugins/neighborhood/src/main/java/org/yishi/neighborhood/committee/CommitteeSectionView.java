package org.yishi.neighborhood.committee;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** What the page of a compound says of its committee. */
@Named("neighborhoodCommitteeSection")
@RequestScoped
public class CommitteeSectionView {

    private static final int LATEST = 3;

    @Inject
    private OwnersCommittees committees;
    @Inject
    private Resolutions resolutions;
    @Inject
    private CurrentArea currentArea;

    private CommitteeNow now;
    private boolean read;

    /** Null where there is none. */
    public CommitteeNow getNow() {
        if (!read && currentArea.get() != null) {
            now = committees.latest(currentArea.get().id()).orElse(null);
            read = true;
        }
        return now;
    }

    public List<Resolution> getDecided() {
        return currentArea.get() == null ? List.of() : resolutions.of(currentArea.get().id()).stream().limit(LATEST).toList();
    }

    public long getArea() {
        return currentArea.get() == null ? 0 : currentArea.get().id();
    }
}
