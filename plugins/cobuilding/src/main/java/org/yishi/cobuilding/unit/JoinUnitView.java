package org.yishi.cobuilding.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.WorkView;

/** Whom a unit named ties the own account to it. */
@Named("cobuildingJoinUnit")
@RequestScoped
public class JoinUnitView extends WorkView {

    @Inject
    private Contacts contacts;

    public String join() {
        contacts.join(getArea(), text("code"), today());
        return done("/cobuilding/desk/show?area=" + getArea(), "cobuilding.unit.join.done");
    }
}
