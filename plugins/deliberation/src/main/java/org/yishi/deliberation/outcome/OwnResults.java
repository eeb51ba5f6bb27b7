package org.yishi.deliberation.outcome;

import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asks every room whether a consultation has a result of its own. */
@ApplicationScoped
@Open("whether a report or a count is published is public")
public class OwnResults {

    @Inject
    @Any
    private Instance<OwnResult> rooms;

    public boolean isThere(long consultationId) {
        return rooms.stream().anyMatch(room -> room.isThere(consultationId));
    }
}
