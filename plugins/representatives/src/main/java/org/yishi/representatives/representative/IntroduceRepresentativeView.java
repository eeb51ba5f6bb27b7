package org.yishi.representatives.representative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A representative writes his own card. */
@Named("representativesIntroduceRepresentative")
@RequestScoped
public class IntroduceRepresentativeView extends CardFieldsView {

    @Inject
    private Representatives representatives;

    @Override
    public void load() {
        super.load();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            representatives.mine(getArea()).map(Representative::latest).ifPresent(this::fill);
        }
    }

    public String introduce() {
        representatives.introduce(getArea(), card());
        return done("contact/desk?area=" + getArea(), "representatives.representative.introduce.done");
    }
}
