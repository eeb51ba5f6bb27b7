package org.yishi.cobuilding.agreement;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.yishi.portal.access.Refusal;

/** What both sides said to one text: that they find it right, and later their signatures under its digest. */
@Embeddable
public class Assent {

    private String digest;
    @Column(name = "community_agreed")
    private boolean communityAgreed;
    @Column(name = "unit_agreed")
    private boolean unitAgreed;
    @Column(name = "agreed_by")
    private Long agreedBy;
    @Column(name = "community_signed_on")
    private LocalDate communitySignedOn;
    @Column(name = "unit_signed_on")
    private LocalDate unitSignedOn;

    /** There are new words: what was found right is not any more. */
    void withdraw() {
        digest = null;
        communityAgreed = false;
        unitAgreed = false;
        agreedBy = null;
        communitySignedOn = null;
        unitSignedOn = null;
    }

    /** @return whether both sides find it right now */
    boolean agree(boolean byUnit, long person) {
        agreedBy = byUnit || communityAgreed ? agreedBy : Long.valueOf(person);
        communityAgreed |= !byUnit;
        unitAgreed |= byUnit;
        return communityAgreed && unitAgreed;
    }

    void fix(String digestOfText) {
        digest = digestOfText;
    }

    /** @return whether both have signed now */
    boolean sign(boolean byUnit, String of, LocalDate on) {
        if (!digest.equals(of)) {
            throw new Refusal("cobuilding.agreement.refusal.otherText");
        }
        communitySignedOn = !byUnit && communitySignedOn == null ? on : communitySignedOn;
        unitSignedOn = byUnit && unitSignedOn == null ? on : unitSignedOn;
        return communitySignedOn != null && unitSignedOn != null;
    }

    /** Of the text on which both sides agreed; null before. */
    public String digest() {
        return digest;
    }

    public boolean isAgreed(boolean byUnit) {
        return byUnit ? unitAgreed : communityAgreed;
    }

    /** Who found it right for the community, until somebody else has checked it; 0 after that and before. */
    public long agreedBy() {
        return agreedBy == null ? 0 : agreedBy;
    }

    /** It is checked, or whoever it was leaves the portal: it need not be known any more. */
    void forgetWhoAgreed() {
        agreedBy = null;
    }

    /** Null where that side has not signed. */
    public LocalDate signedOn(boolean byUnit) {
        return byUnit ? unitSignedOn : communitySignedOn;
    }
}
