package org.yishi.representatives.contact;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What another plugin does when a bundle becomes a topic there. */
@ApplicationScoped
public class BroughtOn {

    @Inject
    private Ties ties;
    @Inject
    private Act act;

    @Guarded("representatives.handle")
    public void toTopic(@In long areaId, String bundle, String topic) {
        ties.tie(bundle, topic);
        act.on(bundle).fact("became", topic);
    }
}
