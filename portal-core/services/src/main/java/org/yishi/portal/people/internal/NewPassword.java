package org.yishi.portal.people.internal;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.access.Refusal;

/** Refuses a password that somebody else would guess, saying which field to change. */
@ApplicationScoped
public class NewPassword {

    /** @param own names and numbers of the person, which the password must not be made of; nulls do not matter */
    public void check(String password, String repeated, String... own) {
        PasswordRule.whyNot(password, own).ifPresent(why -> {
            throw new Refusal("portal.password.refusal." + why, PasswordRule.LEAST, PasswordRule.MOST).at("password");
        });
        if (!password.equals(repeated)) {
            throw new Refusal("portal.password.refusal.repeated").at("repeated");
        }
    }
}
