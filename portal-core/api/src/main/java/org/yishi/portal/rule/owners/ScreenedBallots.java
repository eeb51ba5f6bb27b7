package org.yishi.portal.rule.owners;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is left to count.
 *
 * @param marks   by party: what it chose; a party that is not here has not voted
 * @param refused by ballot id, in order: why a ballot does not count, or (co-owners against each other) not by itself
 */
public record ScreenedBallots<M>(Map<Party, M> marks, Map<String, OwnersBallot.Refused> refused) {

    /** Who takes part: those who voted and, where receipts count, those who took the paper or logged in and abstain by that. */
    Set<Party> participants(Participation basis, OwnersRegister register, OwnersPoll<M> poll) {
        Set<Party> all = new HashSet<>(marks.keySet());
        if (basis == Participation.RECEIPT_OR_LOGIN) {
            all.addAll(register.partiesOf(poll.receivedUnits()));
        }
        return all;
    }
}
