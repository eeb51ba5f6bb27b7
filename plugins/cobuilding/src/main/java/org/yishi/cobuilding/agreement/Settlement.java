package org.yishi.cobuilding.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.yishi.cobuilding.paper.Digest;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Refusal;

/** What is paid and given back at the end (结算), in words that both sides have to find right. */
@Embeddable
public class Settlement {

    @Column(name = "settlement")
    private String words;
    @Column(name = "community_settled")
    private boolean communityAgrees;
    @Column(name = "unit_settled")
    private boolean unitAgrees;

    void say(String text) {
        words = Typed.required(text, 1000, "settlement");
        communityAgrees = false;
        unitAgrees = false;
    }

    /** @param seen {@link #digest} of the words that the side has read. @return whether both sides say that it is settled */
    boolean agree(boolean byUnit, String seen) {
        if (words == null) {
            throw new Refusal("cobuilding.agreement.refusal.noSettlement").at("settlement");
        }
        if (!digest().equals(seen)) {
            throw new Refusal("cobuilding.agreement.refusal.changed");
        }
        communityAgrees |= !byUnit;
        unitAgrees |= byUnit;
        return communityAgrees && unitAgrees;
    }

    /** Of the words as they stand; empty before there are any. */
    public String digest() {
        return words == null ? "" : Digest.of(words);
    }

    /** Null before anybody wrote them. */
    public String words() {
        return words;
    }

    public boolean isAgreed(boolean byUnit) {
        return byUnit ? unitAgrees : communityAgrees;
    }
}
