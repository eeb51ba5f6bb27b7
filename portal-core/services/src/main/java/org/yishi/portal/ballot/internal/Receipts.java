package org.yishi.portal.ballot.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.Slip;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.people.internal.KeyedHash;

/**
 * Receipts (回执) and the slips that go before them. The receipt follows from the number of the slip alone, so the same request sent again gets the
 * same receipt, and nobody can learn a choice from it.
 */
@ApplicationScoped
public class Receipts {

    @Inject
    private KeyedHash hash;

    /** A slip for this choice of this line, good for nothing else. */
    Slip slip(String dossier, long voterId, Chosen chosen) {
        String number = Serials.nonce();
        return new Slip(number, seal(dossier, voterId, number, chosen));
    }

    /** Whether the slip was given out for this choice. */
    boolean fits(Slip slip, String dossier, long voterId, Chosen chosen) {
        return slip.number().matches("[0-9a-f]{32}") && MessageDigest.isEqual(slip.seal().getBytes(StandardCharsets.UTF_8),
                seal(dossier, voterId, slip.number(), chosen).getBytes(StandardCharsets.UTF_8));
    }

    String code(String dossier, long voterId, String number) {
        return Serials.ofReceipt(hash.of("ballot-receipt", dossier + '\n' + voterId + '\n' + number));
    }

    /** What is published of a receipt. */
    static String digest(String dossier, String code) {
        return LedgerEntry.sha256("yishi-receipt\n" + dossier + '\n' + Serials.typed(code));
    }

    private String seal(String dossier, long voterId, String number, Chosen chosen) {
        return hash.of("ballot-slip", dossier + '\n' + voterId + '\n' + number + '\n' + chosen.text());
    }
}
