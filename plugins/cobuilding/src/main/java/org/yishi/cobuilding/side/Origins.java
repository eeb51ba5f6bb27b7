package org.yishi.cobuilding.side;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.biography.Ties;

/**
 * Out of which dossier of another plugin a need or a project came. It is named by an address that anybody may change, so it is kept when it is
 * entered, and told in the biography of both once the community stands for what was entered (decision 34).
 */
@ApplicationScoped
@Open("called inside of the guarded acts by which the community stands for something")
public class Origins {

    @Inject
    private Ties ties;

    /** What is kept of an address: a dossier of another plugin; empty for anything else, and for one of these rooms. */
    public static String foreign(String typed) {
        return Ties.foreign(typed, "cobuilding");
    }

    /** @param origin as it was kept; may be empty */
    public void stand(String origin, String later) {
        if (!origin.isEmpty()) {
            ties.tie(origin, later);
        }
    }
}
