package org.yishi.deliberation.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** All of one standing body for those who keep it, with what can be done. */
@Named("deliberationManageStanding")
@RequestScoped
public class ManageStandingView extends StandingView {
}
