package org.yishi.representatives.slot;

import java.util.List;

import org.yishi.portal.access.Access;
import org.yishi.portal.page.CurrentArea;
import org.yishi.representatives.contact.DeskLine;
import org.yishi.representatives.contact.Desks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the desk of those who work on entries: how many wait, how many are late. */
@Named("representativesDesk")
@RequestScoped
public class DeskSlotView {

    @Inject
    private Desks desks;
    @Inject
    private Access access;
    @Inject
    private CurrentArea currentArea;

    private List<DeskLine> lines;

    public boolean isMine() {
        return currentArea.get() != null && currentArea.get().kind().governsItself() && (may("see") || may("probe"));
    }

    public boolean may(String act) {
        return access.may("representatives." + act, currentArea.get().id());
    }

    public List<DeskLine> getLines() {
        if (lines == null) {
            lines = may("see") ? desks.lines(currentArea.get().id(), false) : List.of();
        }
        return lines;
    }

    public long getTurns() {
        return getLines().stream().filter(one -> one.task() != null).count();
    }

    public long getOverdue() {
        return getLines().stream().filter(one -> one.line().overdue()).count();
    }

    /** A representative sees what he was told, whoever has it now; the station and the bodies see what is theirs. */
    public String getWhose() {
        return may("answer") && !may("handle") ? "representatives.slot.desk.deputy" : "representatives.slot.desk";
    }
}
