package org.yishi.neighborhood.vote;

import java.security.SecureRandom;
import java.util.Locale;

import org.yishi.portal.ledger.LedgerEntry;

/**
 * What makes a ballot one and findable.
 *
 * @param receipt what its voter takes home; random, says nothing
 * @param once    the key that can be there once: one online ballot for each voter and party, one paper for each serial
 * @param request the form it came with, so that a second tap meets the first
 * @param device  digest of the device, empty for paper
 */
record Slip(String receipt, String once, String request, String device) {

    private static final SecureRandom CHANCE = new SecureRandom();
    /** Without what is easily misread. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    static Slip of(String once, String request, String device) {
        return new Slip(random(), LedgerEntry.sha256(once), LedgerEntry.sha256(request), device);
    }

    private static String random() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }
}
