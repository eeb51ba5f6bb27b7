package org.yishi.cobuilding.need;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.entry.EntryFormView;
import org.yishi.cobuilding.paper.Typed;

/** A side enters a need of its own. */
@Named("cobuildingEnterNeed")
@RequestScoped
public class EnterNeedView extends EntryFormView {

    @Inject
    private Needs needs;

    @Override
    protected void fill() {
        super.fill();
        suggest("urgency", Urgency.ORDINARY.name());
        suggest("headline", word("title"));
        suggest("people", "1");
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public String enter() {
        long id = needs.list(getArea(), side(), words(), new Need.Served(text("group"), number("people", 1, 99_999),
                Typed.choice(text("urgency"), Urgency.class, "urgency")), getOrigin());
        return done("/cobuilding/need/manage?id=" + id, "cobuilding.need.enter.done");
    }
}
