package org.yishi.portal.search;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.search.internal.IndexOffice;

/** The index of this node, for administrators. */
@ApplicationScoped
public class SearchIndexes {

    @Inject
    private IndexOffice office;
    @Inject
    private Act act;

    /** @param why the word after {@code portal.admin.search.unread.} */
    public record Unread(String file, String why) {
    }

    /**
     * @param documents how many can be found
     * @param behind    how many changes are not in it yet
     * @param making    how many documents a new one holds by now; empty where none is being made
     * @param unread    public files whose words cannot be found, the latest ones
     */
    public record State(long documents, long behind, boolean complete, Optional<Long> making, List<Unread> unread) {
    }

    @Guarded(value = "portal.seeSearch", kind = Guarded.Kind.READ)
    public State state() {
        return office.state();
    }

    /** Makes it anew from the database, in the background, while searches go on in the one that is there. */
    @Guarded("portal.rebuildSearch")
    public void rebuild() {
        act.on("portal/search").fact("index", "rebuild");
        office.rebuild();
    }
}
