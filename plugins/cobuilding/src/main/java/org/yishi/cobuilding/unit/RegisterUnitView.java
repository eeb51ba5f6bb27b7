package org.yishi.cobuilding.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.paper.WorkView;

/** A unit comes into the register. */
@Named("cobuildingRegisterUnit")
@RequestScoped
public class RegisterUnitView extends WorkView {

    @Inject
    private Units units;

    @Override
    protected void fill() {
        requires("register");
    }

    public String register() {
        long id = units.register(getArea(), new Unit.Words(text("name"), Typed.choice(text("kind"), UnitKind.class, "kind"), text("address"),
                text("about")));
        return done("/cobuilding/unit/manage?id=" + id, "cobuilding.unit.register.done");
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }
}
