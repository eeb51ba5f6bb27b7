package org.yishi.bylaws.version;

/**
 * Whether a draft is copied from elsewhere (domain 4.2: no copied model without local content): more than half of its articles stand word for
 * word in bylaws of other communities. Only warned of.
 *
 * @param articles  of the draft
 * @param elsewhere how many of them stand so in others
 */
public record CopiedRule(int articles, int elsewhere) {

    public boolean isCopied() {
        return elsewhere * 2 > articles;
    }
}
