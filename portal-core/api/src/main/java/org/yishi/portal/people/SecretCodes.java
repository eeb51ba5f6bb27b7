package org.yishi.portal.people;

import org.yishi.portal.access.Refusal;

/**
 * Codes by which somebody without an account proves that a matter is his: a number and a code on a slip of paper. The code itself is kept
 * nowhere; it is recognised again by its hash under the secret of this portal. Guessing is slowed down as it is at the login.
 */
public interface SecretCodes {

    /**
     * @param purpose what the code is for, {@code plugin.noun}; the same code for another purpose has another hash
     * @return 64 hexadecimal digits
     */
    String hash(String purpose, String code);

    /**
     * Whether the code is the one. Counted before it is looked at, in a transaction of its own; what does not exist is counted in the same way,
     * so that nothing can be learnt from it.
     *
     * @param subject what is tried, such as the number on the slip
     * @param hash    kept with it; empty where there is nothing of that number
     * @throws Refusal where too many attempts failed lately
     */
    boolean opens(String purpose, String subject, String code, String hash);
}
