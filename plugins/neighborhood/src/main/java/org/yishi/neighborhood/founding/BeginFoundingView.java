package org.yishi.neighborhood.founding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.paper.SheetView;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.portal.rule.owners.FirstMeetingRule;

/** The condition of a founding is looked at, and the founding begun. */
@Named("neighborhoodBeginFounding")
@RequestScoped
public class BeginFoundingView extends SheetView {

    @Inject
    private Foundings foundings;
    @Inject
    private Conditions conditions;
    @Inject
    private Rolls rolls;

    /** Nothing can be counted before there is a roll. */
    public boolean isRegistered() {
        return rolls.find(getArea()).isPresent();
    }

    public FirstMeetingRule.Delivery getDelivery() {
        return conditions.delivery(getArea(), null);
    }

    public String begin() {
        long id = foundings.begin(getArea(), day("contractEnd"));
        return done("/neighborhood/founding/manage?id=" + id, "neighborhood.founding.begin.done");
    }
}
