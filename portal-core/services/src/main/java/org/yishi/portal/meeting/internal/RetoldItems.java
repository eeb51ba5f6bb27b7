package org.yishi.portal.meeting.internal;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.body.Finding;
import org.yishi.portal.meeting.ItemDecided;
import org.yishi.portal.plugin.internal.Kept;
import org.yishi.portal.plugin.internal.Retold;

/** What meetings tell of their decisions, on the day and to a plugin that comes back. */
@ApplicationScoped
public class RetoldItems implements Retold {

    @Inject
    private MeetingRepository repository;

    @Override
    public Set<Kept> kinds() {
        return Set.of(Kept.ITEM_DECIDED);
    }

    @Override
    public Object event(Kept kind, long id) {
        OpenResolutions.Resolution one = repository.resolved(id).orElseThrow(() -> new NotFound("decided item " + id));
        return decided(one.meeting(), one.item(), one.item().finding());
    }

    static ItemDecided decided(MeetingEntity meeting, ItemEntity item, Finding finding) {
        return new ItemDecided(meeting.id(), meeting.areaId(), meeting.bodyId(), item.subjectDossier(), item.subjectKey(), meeting.heldOn(), finding,
                finding.base(), finding.present(), item.votesFor(), item.against(), item.abstain());
    }
}
