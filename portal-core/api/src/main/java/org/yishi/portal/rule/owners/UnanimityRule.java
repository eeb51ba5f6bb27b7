package org.yishi.portal.rule.owners;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.yishi.portal.rule.CodePointOrder;

/**
 * A dwelling turned into business premises 住改商 needs all owners with an interest: all others of the building, and those outside who
 * prove one (民法典第二百七十九条, 解释第十条、第十一条). No majority helps.
 *
 * @param applicantUnit the unit to be turned
 */
public record UnanimityRule(String applicantUnit) {

    public static final String NAME = "owners.unanimous";

    /**
     * Who has agreed.
     *
     * @param register       the parties of the building
     * @param alsoInterested keys of parties outside
     * @param consents       keys of the parties that agree
     */
    public Result check(OwnersRegister register, Collection<String> alsoInterested, Collection<String> consents) {
        Set<String> required = new HashSet<>();
        register.parties().forEach(party -> required.add(party.key()));
        register.partyOf(applicantUnit).ifPresent(party -> required.remove(party.key()));
        required.addAll(alsoInterested);
        List<String> missing = CodePointOrder.sorted(required.stream().filter(party -> !consents.contains(party)).toList());
        return new Result(required.size(), required.size() - missing.size(), missing);
    }

    /**
     * How many are asked, how many agree, who is missing.
     *
     * @param missing keys of the parties that have not agreed, in order
     */
    public record Result(int required, int given, List<String> missing) {

        public boolean passed() {
            return missing.isEmpty();
        }
    }
}
