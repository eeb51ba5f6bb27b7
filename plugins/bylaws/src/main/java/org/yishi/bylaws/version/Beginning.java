package org.yishi.bylaws.version;

import java.time.LocalDate;

import org.yishi.bylaws.bylaw.BylawKind;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Ties;

/**
 * What a motion (动议) for a new version says.
 *
 * @param bylawId   of which bylaw; 0 for a new one
 * @param kind      of a new one
 * @param title     how it is called
 * @param purpose   not looked at for a new one
 * @param initiator who moved it
 * @param signed    how many signed, where that is asked for
 * @param signedOf  of how many
 * @param reason    why
 * @param mandate   which assembly allowed the representatives to adopt it, and when; empty where none did
 * @param origin    the dossier of another plugin out of which it came, as the address says; empty where none
 * @param heldOn    day of the motion
 */
public record Beginning(long bylawId, BylawKind kind, String title, Purpose purpose, Initiator initiator, int signed, int signedOf,
        String reason, String mandate, String origin, LocalDate heldOn) {

    public Beginning {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.reason").at("reason");
        }
        if (initiator.needsSignatures() && !InitiativeRule.of(initiator).isReached(signed, signedOf)) {
            throw new Refusal("bylaws.refusal.signatures." + initiator, signed, signedOf).at("signed").by(InitiativeRule.SOURCE);
        }
        mandate = mandate == null ? "" : mandate.strip();
        origin = Ties.foreign(origin, "bylaws");
        if (kind == BylawKind.VILLAGE_RULES && !mandate.isEmpty()) {
            throw new Refusal("bylaws.refusal.villageMandate").at("mandate").by(kind.source());
        }
    }
}
