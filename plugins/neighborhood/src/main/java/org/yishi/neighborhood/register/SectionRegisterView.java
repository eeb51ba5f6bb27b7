package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;

/** The register on the compound's page and on the desk. */
@Named("neighborhoodSectionRegister")
@RequestScoped
public class SectionRegisterView {

    @Inject
    private Rolls rolls;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private RollVersion roll;
    private boolean looked;

    /** What is posted, or else in force; null where there is no register yet. */
    public RollVersion getRoll() {
        if (!looked && currentArea.get() != null) {
            looked = true;
            Optional<RollVersion> posted = rolls.posted(area()).filter(one -> one.isPostedOn(LocalDate.now(clock)));
            roll = posted.or(() -> rolls.find(area())).orElse(null);
        }
        return roll;
    }

    public long getWaiting() {
        return rolls.openContests(area());
    }

    public boolean may(String verb) {
        return access.may("neighborhood." + verb, area());
    }

    private long area() {
        return currentArea.get().id();
    }
}
