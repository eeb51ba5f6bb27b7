package org.yishi.deliberation.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoteDigestTest {

    @Test
    void oneChangedVoteChangesTheDigest() {
        String digest = new VoteDigest("salt").add(1, 1, 1).add(1, 2, -1).hex();
        assertThat(new VoteDigest("salt").add(1, 1, 1).add(1, 2, -1).hex()).isEqualTo(digest).hasSize(64);
        assertThat(new VoteDigest("salt").add(1, 1, 1).add(1, 2, 0).hex()).isNotEqualTo(digest);
        assertThat(new VoteDigest("other").add(1, 1, 1).add(1, 2, -1).hex()).isNotEqualTo(digest);
        assertThat(new VoteDigest("salt").add(1, 11, 1).add(1, 2, -1).hex()).isNotEqualTo(digest);
    }

    @Test
    void saltsAreNeverTheSame() {
        assertThat(VoteDigest.newSalt()).hasSize(64).isNotEqualTo(VoteDigest.newSalt());
    }
}
