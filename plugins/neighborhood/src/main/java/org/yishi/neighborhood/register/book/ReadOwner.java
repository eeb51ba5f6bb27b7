package org.yishi.neighborhood.register.book;

import java.time.LocalDate;

import org.yishi.neighborhood.register.Title;
import org.yishi.portal.people.IdentityNumbers.Recognised;

/**
 * An owner as a row names him.
 *
 * @param id       null where no number is given
 * @param phone    empty where none is given, or its use is not allowed
 * @param guardian empty where there is none
 * @param from     null where no day is given
 */
record ReadOwner(int row, String name, Recognised id, String phone, String guardian, Title title, String document, LocalDate from) {

    /** 公司、中心 and the like are no natural persons. */
    boolean isOrganisation() {
        return name.matches(".*(公司|集团|中心|委员会|银行|学校|医院|商行|店|厂|局|院|所|社|部|企业|合伙）?)$");
    }

    /** Never the name, lest it reach a log. */
    @Override
    public String toString() {
        return "ReadOwner[" + row + "]";
    }
}
