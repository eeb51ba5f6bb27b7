package org.yishi.cobuilding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

/** Who checks a text before it is signed: nobody who found it right for a side, and where money or what is the public's is in it the street. */
@ApplicationScoped
@Open("says of the caller alone whether it is the caller's turn")
public class Checkers {

    @Inject
    private Access access;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;

    /** Whether it is checked now, and the caller may do it; what is offered is asked here as well as what is done. */
    public boolean isCalled(Agreement agreement) {
        return agreement.state() == AgreementState.LEGAL_CHECK && access.may("cobuilding.check", agreement.areaId()) && fault(agreement) == null;
    }

    void require(Agreement agreement) {
        String fault = fault(agreement);
        if (fault != null) {
            throw new Refusal(fault);
        }
    }

    private String fault(Agreement agreement) {
        long person = current.get().personId();
        if (agreement.terms().needsStreet() && !people.holds(person, Role.STREET_OFFICER, agreement.areaId())) {
            return "cobuilding.check.refusal.street";
        }
        return agreement.assent().agreedBy() == person ? "cobuilding.check.refusal.own" : null;
    }
}
