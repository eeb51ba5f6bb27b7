package org.yishi.portal.people;

import java.time.LocalDate;

/**
 * What is written on the slip for somebody's first login.
 *
 * @param login what to type at the login beside the code
 * @param code  to be replaced by a password at the first login
 * @param until last day on which it opens anything
 */
public record LoginSlip(String login, String code, LocalDate until) {

    /** Never the code, lest it reach a log. */
    @Override
    public String toString() {
        return "LoginSlip[…]";
    }
}
