package org.yishi.representatives.contact;

import java.security.SecureRandom;

import org.yishi.portal.access.Refusal;

import jakarta.enterprise.context.ApplicationScoped;

/** Codes on slips: eight digits, which can be told by telephone and typed with one thumb. */
@ApplicationScoped
class FollowCodes {

    private static final int EIGHT_DIGITS = 100_000_000;

    private final SecureRandom random = new SecureRandom();

    String fresh() {
        return String.format("%08d", random.nextInt(EIGHT_DIGITS));
    }

    /** Made by a device. */
    String required(String code) {
        if (code == null || !code.matches("[0-9]{8}")) {
            throw new Refusal("representatives.contact.refusal.uuid");
        }
        return code;
    }
}
