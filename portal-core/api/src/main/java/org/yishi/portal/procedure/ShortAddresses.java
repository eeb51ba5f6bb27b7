package org.yishi.portal.procedure;

/** Lasting short addresses, {@code /d/<code>}, for paper and QR codes. Called inside of a guarded act. */
public interface ShortAddresses {

    /**
     * Gives a code for ever.
     *
     * @param code    letters, digits and hyphens, at most 40; unique in the portal
     * @param target  local address, {@code /decisions/matter/show?id=3}
     * @param dossier the matter it belongs to
     * @return the short address, {@code /d/guiyuan-2026-003}
     */
    String give(String code, String target, String dossier);

    /** The page has moved; the short address stays. */
    void move(String code, String target);
}
