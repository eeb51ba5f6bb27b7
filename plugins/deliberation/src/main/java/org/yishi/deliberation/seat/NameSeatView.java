package org.yishi.deliberation.seat;

import java.util.Arrays;
import java.util.List;

import org.yishi.deliberation.consultation.ConsultationWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Naming somebody who takes part by office, was elected by the group, or is invited. */
@Named("deliberationNameSeat")
@RequestScoped
public class NameSeatView extends ConsultationWorkView {

    @Inject
    private Seats seats;
    @Inject
    private PartSeatView parts;

    private SeatKind kind;
    private Long group;
    private String who;
    private String office;
    private boolean woman;
    private boolean consent;

    public String name() {
        seats.name(getId(), new Naming(kind, group, who, office, woman, consent));
        return done("seat/manage", "deliberation.seat.name.done");
    }

    public SeatBoard getBoard() {
        return parts.of(getId());
    }

    public List<SeatKind> getKinds() {
        return Arrays.stream(SeatKind.values()).filter(SeatKind::isNamed).toList();
    }

    public List<GroupLine> getGroups() {
        return getBoard().groups().stream().filter(GroupLine::isCounted).toList();
    }

    public SeatKind getKind() {
        return kind;
    }

    public void setKind(SeatKind kind) {
        this.kind = kind;
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public boolean isWoman() {
        return woman;
    }

    public void setWoman(boolean woman) {
        this.woman = woman;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
