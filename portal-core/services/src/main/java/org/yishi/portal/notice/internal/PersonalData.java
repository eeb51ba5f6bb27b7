package org.yishi.portal.notice.internal;

import java.util.regex.Pattern;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.internal.IdNumber;

/** Looks for what must never hang in public: identity numbers; and for what somebody should look at twice: mobile numbers. */
final class PersonalData {

    private static final Pattern ID_NUMBER = Pattern.compile("(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])");

    private PersonalData() {
    }

    static void refuseIn(String text, String field) {
        if (ID_NUMBER.matcher(text).results().anyMatch(found -> IdNumber.parse(found.group()).isPresent())) {
            throw new Refusal("portal.notice.refusal.idNumber").at(field).by("个人信息保护法第二十八条");
        }
    }

    static boolean hasMobileNumber(String text) {
        return MOBILE.matcher(text).find();
    }
}
