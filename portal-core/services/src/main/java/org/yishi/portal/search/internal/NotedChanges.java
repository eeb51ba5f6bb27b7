package org.yishi.portal.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.ledger.internal.EntryWritten;
import org.yishi.portal.search.SearchChanges;

/** Every act is a change of its dossier: nobody has to think of the search. */
@ApplicationScoped
public class NotedChanges implements SearchChanges {

    /** Fired in the transaction of the change. */
    public record ChangeNoted() {
    }

    @Inject
    private ChangeRepository changes;
    @Inject
    private Event<ChangeNoted> noted;

    @Override
    public void changed(String dossier) {
        changes.note(dossier);
        noted.fire(new ChangeNoted());
    }

    /** In the transaction of the act. */
    void heard(@Observes EntryWritten entry) {
        changed(entry.dossier());
    }
}
