package org.yishi.portal.faces.register;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.register.Registers;
import org.yishi.portal.register.Registers.Overview;

/** The registers of a community: how much is in them and as of when. */
@Named("portalListRegister")
@RequestScoped
public class ListRegisterView extends AreaView {

    @Inject
    private Registers registers;
    private List<Overview> overview;

    public void load() {
        enter();
        overview = registers.overview(getArea());
    }

    public List<Overview> getOverview() {
        return overview;
    }
}
