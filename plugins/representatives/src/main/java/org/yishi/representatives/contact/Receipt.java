package org.yishi.representatives.contact;

/**
 * What the resident gets: a number and a code with which he follows his matter without an account.
 *
 * @param code empty where the entry was there already: it is kept nowhere and cannot be told a second time
 */
public record Receipt(long id, String number, String code) {

    /** Never the code, lest it reach a log. */
    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
