package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.Access;
import org.yishi.representatives.page.AreaPageView;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.Receptions;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.Representatives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a party of entries finds on its desk: what it is about, where it stands, and whether it is its turn. */
@Named("representativesDeskContact")
@RequestScoped
public class DeskContactView extends AreaPageView {

    @Inject
    private Desks desks;
    @Inject
    private Bundles bundles;
    @Inject
    private Receptions receptions;
    @Inject
    private Representatives representatives;
    @Inject
    private Clock clock;
    @Inject
    private Access access;

    private boolean finished;
    private List<DeskLine> lines;
    private List<ContactBundle> waiting;

    @Override
    public void load() {
        super.load();
        lines = desks.opened(getArea(), finished);
    }

    public List<DeskLine> getLines() {
        return lines;
    }

    public long getOverdue() {
        return lines.stream().filter(one -> one.line().overdue()).count();
    }

    /** Reception days to come, for those who see their queues: the station all of them, a representative his own. */
    public List<Reception> getDays() {
        LocalDate today = LocalDate.now(clock);
        if (!may("queue")) {
            return List.of();
        }
        Optional<Long> own = may("keep") || !may("introduce") ? Optional.empty() : representatives.mine(getArea()).map(Representative::id);
        return receptions.between(List.of(getArea()), today, today.plusMonths(1)).stream()
                .filter(day -> may("keep") || own.filter(id -> id == day.representativeId()).isPresent()).toList();
    }

    /** Entries that were put together and did not become anything yet, for those who may bring them on. */
    public List<ContactBundle> getBundles() {
        if (waiting == null) {
            waiting = may("handle") ? bundles.waiting(getArea()) : List.of();
        }
        return waiting;
    }

    public boolean may(String act) {
        return access.may("representatives." + act, getArea());
    }

    public boolean isFinished() {
        return finished;
    }

    public void setFinished(boolean finished) {
        this.finished = finished;
    }
}
