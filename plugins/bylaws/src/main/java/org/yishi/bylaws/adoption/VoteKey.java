package org.yishi.bylaws.adoption;

import org.yishi.bylaws.version.BylawVersion;

/**
 * The key under which a version, or one of its articles, is put before a body; each round has its own.
 *
 * @param article 0 for the whole
 */
record VoteKey(int round, long article) {

    @Override
    public String toString() {
        return "VOTING#" + round + (article == 0 ? "" : "@" + article);
    }

    static VoteKey whole(BylawVersion version) {
        return new VoteKey(version.round(), 0);
    }

    static VoteKey read(String key) {
        String[] parts = key.substring(key.indexOf('#') + 1).split("@");
        return new VoteKey(Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Long.parseLong(parts[1]));
    }
}
