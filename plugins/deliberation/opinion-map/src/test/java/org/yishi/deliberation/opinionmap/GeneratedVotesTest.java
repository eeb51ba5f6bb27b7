package org.yishi.deliberation.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class GeneratedVotesTest {

    @Test
    void theyAreTheVotesOfThePublicGenerator() throws Exception {
        StringBuilder file = new StringBuilder("participant,statement,vote\n");
        GeneratedVotes.plain(10_000, 500, 0.03).each((person, statement, vote) ->
                file.append(person).append(',').append(statement).append(',').append(vote).append('\n'));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo("1be900634165a3b749c3abc87f5385830c5a1b174d16f0f6dbcf8b21e43427df");
    }
}
