package org.yishi.cobuilding.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * The check before the signatures (domain 7.2, 9.3): no levy, no hidden fee, no advertising as a condition, nothing of a department's own
 * duties without the document that admits it into the community.
 */
public record LegalCheckRule() {

    /** Why it fails. Its words are the messages {@code cobuilding.check.<FAULT>}. */
    public enum Fault {
        LEVY, FEE, ADVERTISING, WORK_ITEM, ADMISSION, ONE_SIDED, DECISION
    }

    /**
     * What the reviewer answered.
     *
     * @param noLevy        nobody has to give anything
     * @param noFee         nothing is charged that is not written in it
     * @param noAdvertising no product is praised as a condition
     * @param noWorkItem    no duty that a department has by its office is put upon the community
     * @param admission     number of the approval document (批准文书) where there is such a duty; may be empty
     */
    public record Answers(boolean noLevy, boolean noFee, boolean noAdvertising, boolean noWorkItem, String admission) {
    }

    /**
     * @param department       whether the unit is a department (职能部门)
     * @param communityDuties  how many promises the community makes
     * @param unitDuties       how many promises the unit makes
     * @param communityMoney   whether money of the community is spent
     * @param decided          whether the decision that grants it is named
     */
    public record Text(boolean department, int communityDuties, int unitDuties, boolean communityMoney, boolean decided) {
    }

    /** Everything that is wrong, in the order of the sheet; empty where it may be signed. */
    public List<Fault> faults(Answers answers, Text text) {
        List<Fault> faults = new ArrayList<>();
        add(faults, Fault.LEVY, !answers.noLevy());
        add(faults, Fault.FEE, !answers.noFee());
        add(faults, Fault.ADVERTISING, !answers.noAdvertising());
        boolean hidden = !answers.noWorkItem();
        add(faults, Fault.WORK_ITEM, hidden && !text.department());
        add(faults, Fault.ADMISSION, hidden && text.department() && answers.admission().isBlank());
        add(faults, Fault.ONE_SIDED, text.communityDuties() == 0 || text.unitDuties() == 0);
        add(faults, Fault.DECISION, text.communityMoney() && !text.decided());
        return faults;
    }

    private static void add(List<Fault> faults, Fault fault, boolean broken) {
        if (broken) {
            faults.add(fault);
        }
    }
}
