package org.yishi.portal.ballot;

import java.time.Instant;

/**
 * That a vote is in (回执): shown once, after it is on the disk. It says nothing of what was chosen, so it is of no use to a buyer of votes.
 *
 * @param code    what the voter keeps
 * @param digest  what is published of it
 * @param at      when it came
 * @param channel how it came
 */
public record Receipt(String code, String digest, Instant at, Channel channel) {

    @Override
    public String toString() {
        return "Receipt[…]";
    }
}
