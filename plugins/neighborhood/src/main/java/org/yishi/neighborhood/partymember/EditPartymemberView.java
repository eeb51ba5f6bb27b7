package org.yishi.neighborhood.partymember;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.BranchWorkView;
import org.yishi.neighborhood.compound.Typed;

/** One line of the roll: entered or refused, an office, the vote, the yearly word to the unit, the end. */
@Named("neighborhoodEditPartymember")
@RequestScoped
public class EditPartymemberView extends BranchWorkView {

    private static final String MEMBER = "neighborhood.partymember";

    @Inject
    private PartyMembers members;

    private PartyMember member;

    @Override
    protected void fill(Typed fields, LocalDate today) {
        fields.put("on", today);
        fields.put("office", getLine().office().name());
        fields.put("voting", getLine().isVoting());
        fields.put("company", getLine().isFromCompany());
        if (isDoubly()) {
            fields.put("words", members.feedback(getMember(), today.getYear()).map(Feedback::words).orElse(""));
        }
    }

    public PartyMember getLine() {
        if (member == null) {
            member = members.read(getMember());
        }
        return member;
    }

    public boolean isDoubly() {
        return getLine().registration() == Registration.DOUBLE && getLine().state() == MemberState.ENTERED;
    }

    public int getYear() {
        return today().getYear();
    }

    public Office[] getOffices() {
        return Office.values();
    }

    public String enter() {
        members.enter(getMember(), getTyped().isTicked("company"), getTyped().day("on"));
        return roll();
    }

    public String refuse() {
        members.refuse(getMember());
        return roll();
    }

    public String change() {
        members.change(getMember(), getTyped().choice("office", Office.class), getTyped().isTicked("voting"));
        return roll();
    }

    public String end() {
        members.end(getMember(), getTyped().day("endOn"));
        return roll();
    }

    public String feedBack() {
        members.feedBack(getMember(), getYear(), getTyped().words("words"));
        return doneAt("/neighborhood/partymember/edit", "neighborhood.partymember.edit.told") + "&member=" + getMember();
    }

    private String roll() {
        return doneAt("/neighborhood/partymember/roll", "neighborhood.partymember.edit.done");
    }

    public long getMember() {
        return remembered(MEMBER);
    }

    public void setMember(long id) {
        remember(MEMBER, id);
    }
}
