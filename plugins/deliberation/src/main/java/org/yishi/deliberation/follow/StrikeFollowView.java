package org.yishi.deliberation.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Striking out an item that was not handed over yet. */
@Named("deliberationStrikeFollow")
@RequestScoped
public class StrikeFollowView extends ActionWorkView {

    public String strike() {
        actions().strike(getId(), getAction());
        return done("follow/route", "deliberation.follow.strike.done");
    }
}
