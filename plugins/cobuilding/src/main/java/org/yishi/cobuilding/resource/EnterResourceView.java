package org.yishi.cobuilding.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.entry.EntryFormView;

/** A side enters what it lets others use. */
@Named("cobuildingEnterResource")
@RequestScoped
public class EnterResourceView extends EntryFormView {

    @Inject
    private Resources resources;

    public String enter() {
        long id = resources.list(getArea(), side(), words(), text("conditions"), text("insurance"));
        return done("/cobuilding/resource/manage?id=" + id, "cobuilding.resource.enter.done");
    }
}
