package org.yishi.deliberation.seat;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationWorkView;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One group: its size, or why nobody can be found for it. */
@Named("deliberationGroupSeat")
@RequestScoped
public class GroupSeatView extends ConsultationWorkView {

    @Inject
    private Groups groups;
    @Inject
    private PartSeatView parts;

    private String people;
    private String countedBy;
    private String why;

    @Override
    protected void fill(Consultation known) {
        if (getLine().isCounted()) {
            people = Integer.toString(getLine().group().people());
            countedBy = getLine().group().countedBy();
            why = getLine().group().gapWhy();
        }
    }

    public String count() {
        if (people == null || !people.strip().matches("\\d{1,7}")) {
            throw new Refusal("deliberation.seat.refusal.people").at("people");
        }
        groups.count(getId(), getLine().name(), Integer.parseInt(people.strip()), countedBy);
        return done("seat/manage", "deliberation.consultation.manage.saved");
    }

    public String declare() {
        groups.declareGap(getId(), getLine().group().id(), why);
        return done("seat/manage", "deliberation.consultation.manage.saved");
    }

    public GroupLine getLine() {
        return parts.of(getId()).groups().stream().filter(line -> line.place() == getPlace()).findFirst()
                .orElseThrow(() -> new NotFound("group " + getPlace()));
    }

    /** Whether the size may still be changed. */
    public boolean isCountable() {
        return !parts.of(getId()).isRegistrationUnderWayOrOver();
    }

    public long getPlace() {
        return remembered("place", 0);
    }

    public void setPlace(long place) {
        remembered("place", place);
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getCountedBy() {
        return countedBy;
    }

    public void setCountedBy(String countedBy) {
        this.countedBy = countedBy;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
