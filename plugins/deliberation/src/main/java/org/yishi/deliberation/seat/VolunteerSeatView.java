package org.yishi.deliberation.seat;

import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.portal.access.Access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A resident registers to take part, and sees under the own number what became of it. */
@Named("deliberationVolunteerSeat")
@RequestScoped
public class VolunteerSeatView extends ConsultationVisitView {

    @Inject
    private Volunteers volunteers;
    @Inject
    private Seats seats;
    @Inject
    private PartSeatView parts;
    @Inject
    private Access access;

    private Volunteer mine;
    private boolean looked;
    private Long group;
    private boolean woman;
    private boolean consent;
    private String code;

    @Override
    protected void fill(Consultation known) {
        if (getMine() != null) {
            group = mine.groupId();
            woman = mine.isWoman();
        }
    }

    public String register() {
        String number = volunteers.register(getId(), group, woman, consent);
        return done("seat/volunteer", "deliberation.seat.volunteer.done", number);
    }

    public String take() {
        seats.take(getId(), code);
        return done("seat/volunteer", "deliberation.seat.volunteer.taken");
    }

    public String withdraw() {
        volunteers.withdraw(getId());
        return done("seat/volunteer", "deliberation.seat.volunteer.withdrawn");
    }

    public String decline() {
        if (isPlaced()) {
            volunteers.decline(getId());
        } else {
            seats.leave(getId());
        }
        return done("seat/volunteer", "deliberation.seat.volunteer.declined");
    }

    /** Null where I did not register. */
    public Volunteer getMine() {
        if (!looked && access.may("deliberation.volunteer", getConsultation().areaId())) {
            looked = true;
            mine = volunteers.mine(getId()).orElse(null);
        }
        return mine;
    }

    /** The identity has to be checked first; the page says where. */
    public boolean isKnown() {
        return access.may("deliberation.volunteer", getConsultation().areaId());
    }

    public SeatBoard getBoard() {
        return parts.of(getId());
    }

    public boolean isRegistering() {
        return parts.isRegistering(getBoard()) && (getMine() == null || mine.state() == Volunteer.State.REGISTERED);
    }

    /** By the code of the secretary: for anybody who has no seat yet, registered or not, also before the identity is checked at a counter. */
    public boolean isTakable() {
        return access.may("deliberation.takeSeat", getConsultation().areaId()) && !seats.isSeated(getId());
    }

    /** Before the pool is frozen. */
    public boolean isWithdrawable() {
        return getMine() != null && mine.state() == Volunteer.State.REGISTERED && getBoard().draw().frozenAt() == null;
    }

    /** Whoever was drawn, stands by, or was named and took the seat. */
    public boolean isDeclinable() {
        return isPlaced() || access.may("deliberation.takeSeat", getConsultation().areaId()) && seats.isSeated(getId());
    }

    private boolean isPlaced() {
        return getMine() != null && (mine.state() == Volunteer.State.SEATED || mine.state() == Volunteer.State.RESERVE);
    }

    /** Names the sentence on what became of me. */
    @Override
    public String getNow() {
        return "deliberation.volunteer.now." + mine.state();
    }

    public String getGroupName() {
        return getBoard().groups().stream().filter(line -> line.isCounted() && line.group().id() == mine.groupId()).map(GroupLine::name).findFirst()
                .orElse("");
    }

    public List<GroupLine> getGroups() {
        return getBoard().groups().stream().filter(GroupLine::isCounted).toList();
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public boolean isWoman() {
        return woman;
    }

    public void setWoman(boolean woman) {
        this.woman = woman;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
