package org.yishi.cobuilding.need;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.paper.Typed;

/**
 * Something that is needed (需求), by the community of its units or by a unit of the community. A resident may put one forward; the community
 * takes it into its list or says why not. Both sides accept what answers it, a project meets it, and the side that needed it says whether it did.
 */
@Entity(name = "CobuildingNeed")
@Table(name = "cobuilding_need")
public class Need extends Entry {

    public static final String DOSSIERS = "cobuilding/need/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "served_group")
    private String group;
    private int people;
    @Enumerated(EnumType.STRING)
    private Urgency urgency;
    @Column(name = "raised_by")
    private Long raisedBy;
    @Column(name = "met_on")
    private LocalDate metOn;
    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;
    private String origin;

    /**
     * @param group  who is served: 独居老人, 学生
     * @param people how many they are
     */
    public record Served(String group, int people, Urgency urgency) {
    }

    protected Need() {
        // for JPA
    }

    /** @param origin the dossier of another plugin out of which it came; may be empty */
    public static Need listed(long areaId, long unitId, Words words, Served served, String origin, LocalDate on) {
        Need need = new Need();
        need.begin(areaId, unitId, words, EntryState.OPEN, on);
        need.serve(served);
        need.origin = origin;
        return need;
    }

    public static Need raised(long areaId, long personId, Words words, Served served, LocalDate on) {
        Need need = new Need();
        need.begin(areaId, 0, words, EntryState.RAISED, on);
        need.serve(served);
        need.raisedBy = personId;
        return need;
    }

    private void serve(Served served) {
        group = Typed.required(served.group(), 100, "group");
        people = served.people();
        urgency = Typed.chosen(served.urgency(), "urgency");
    }

    public void admit(LocalDate on) {
        require(state() == EntryState.RAISED);
        become(EntryState.OPEN);
        openOn(on);
    }

    public void decline(String why) {
        require(state() == EntryState.RAISED);
        endBecause(Typed.required(why, 300, "why"));
        become(EntryState.DECLINED);
    }

    /** The project that was to meet it is done; the side that needed it has to say so itself. */
    public void meet(LocalDate on) {
        require(state() == EntryState.IN_PROJECT);
        metOn = on;
    }

    public void fulfil(Satisfaction how) {
        require(state() == EntryState.IN_PROJECT && metOn != null);
        satisfaction = Typed.chosen(how, "satisfaction");
        become(EntryState.FULFILLED);
    }

    /** It was done, and it was not what was needed. */
    public void miss(LocalDate on) {
        require(state() == EntryState.IN_PROJECT && metOn != null);
        metOn = null;
        reopen(on);
    }

    /** What was asked for stays; who asked does not. */
    public void forget() {
        raisedBy = null;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public String group() {
        return group;
    }

    public int people() {
        return people;
    }

    public Urgency urgency() {
        return urgency;
    }

    public boolean isOfResident() {
        return raisedBy != null;
    }

    public boolean isRaisedBy(long personId) {
        return raisedBy != null && raisedBy == personId;
    }

    /** 0 where no resident put it forward, or the resident left. */
    public long raisedBy() {
        return raisedBy == null ? 0 : raisedBy;
    }

    public LocalDate metOn() {
        return metOn;
    }

    public boolean isToConfirm() {
        return state() == EntryState.IN_PROJECT && metOn != null;
    }

    public Satisfaction satisfaction() {
        return satisfaction;
    }

    /** Empty where it came out of nothing else. */
    public String origin() {
        return origin == null ? "" : origin;
    }
}
