package org.yishi.portal.ballot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.KeyPair;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.yishi.portal.ballot.Choice;

class SealedChoiceTest {

    private static final KeyPair KEYS = SealedChoice.newKeys();
    private static final String PUBLIC = Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    private static final byte[] PRIVATE = KEYS.getPrivate().getEncoded();
    private static final String BALLOT = "portal/ballot/7";

    @Test
    void whatIsSealedIsOpenedWithTheKeyOfTheBallot() {
        for (List<String> keys : List.of(List.of("FOR"), List.of("AGAINST"), List.<String>of(), List.of("FOR", "AGAINST"))) {
            Chosen chosen = Chosen.of(keys, Choice.MOTION, 1);
            String envelope = SealedChoice.seal(chosen.bytes(Choice.MOTION), PUBLIC, BALLOT);
            assertThat(Chosen.of(SealedChoice.open(envelope, PRIVATE, BALLOT), Choice.MOTION)).isEqualTo(chosen);
        }
    }

    @Test
    void envelopesOfTheSameChoiceAreNeverAlikeAndOfOneLengthWhateverTheyHold() {
        Set<String> envelopes = new HashSet<>();
        Set<Integer> lengths = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            Chosen chosen = Chosen.of(i % 3 == 0 ? List.of() : List.of(i % 3 == 1 ? "FOR" : "ABSTAIN"), Choice.MOTION, 1);
            String envelope = SealedChoice.seal(chosen.bytes(Choice.MOTION), PUBLIC, BALLOT);
            envelopes.add(envelope);
            lengths.add(envelope.length());
        }
        assertThat(envelopes).hasSize(60);
        assertThat(lengths).hasSize(1);
    }

    @Test
    void aChangedByteAnotherKeyAndAnotherBallotDoNotOpenIt() {
        String envelope = SealedChoice.seal(Chosen.of(List.of("FOR"), Choice.MOTION, 1).bytes(Choice.MOTION), PUBLIC, BALLOT);
        byte[] bytes = Base64.getDecoder().decode(envelope);
        // the first twelve bytes only say that a key of this kind follows
        for (int i = 12; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThatExceptionOfType(SealedChoice.DamagedEnvelope.class).as("byte %d", i)
                    .isThrownBy(() -> SealedChoice.open(Base64.getEncoder().encodeToString(changed), PRIVATE, BALLOT));
        }
        assertThatExceptionOfType(SealedChoice.DamagedEnvelope.class).isThrownBy(() -> SealedChoice.open(envelope, PRIVATE, "portal/ballot/8"));
        assertThatExceptionOfType(SealedChoice.DamagedEnvelope.class)
                .isThrownBy(() -> SealedChoice.open(envelope, SealedChoice.newKeys().getPrivate().getEncoded(), BALLOT));
        assertThatExceptionOfType(SealedChoice.DamagedEnvelope.class).isThrownBy(() -> SealedChoice.open("nonsense", PRIVATE, BALLOT));
    }

    @Test
    void aChoiceNeverPrintsItself() {
        assertThat(Chosen.of(List.of("FOR"), Choice.MOTION, 1).toString()).doesNotContain("FOR");
    }

    @Test
    void tooManyNamesOrUnknownOnesAreInvalid() {
        assertThat(Chosen.of(List.of("FOR", "AGAINST"), Choice.MOTION, 1).isInvalid()).isTrue();
        assertThat(Chosen.of(List.of("PERHAPS"), Choice.MOTION, 1).isInvalid()).isTrue();
        assertThat(Chosen.of(List.of(), Choice.MOTION, 1).isBlank()).isTrue();
        assertThat(Chosen.of(List.of("FOR", "FOR"), Choice.MOTION, 1).keys()).containsExactly("FOR");
    }
}
