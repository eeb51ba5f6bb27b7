package org.yishi.portal.ballot.internal;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;

/**
 * What is counted. Of a secret ballot the envelopes are opened in memory, all together, mixed, and put into the urn in one batch that
 * says neither whose a ballot was nor when or how it came; the envelopes are emptied in the same transaction.
 */
@ApplicationScoped
public class UrnMix {

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private UrnKeys keys;

    /** A ballot with what it weighs. */
    record Weighed(Chosen chosen, BigDecimal weight) {
    }

    void mix(BallotEntity ballot) {
        byte[] key = keys.find(ballot).orElseThrow(() -> new Refusal("portal.ballot.refusal.keyMissing"));
        List<CastEntity> casts = roll.casts(ballot.id());
        List<PaperEntity> papers = ballots.papers(ballot.id());
        List<Chosen> opened = new ArrayList<>(Stream.concat(casts.stream().map(CastEntity::envelope), papers.stream().map(PaperEntity::entry))
                .filter(Objects::nonNull).map(envelope -> open(envelope, key, ballot)).toList());
        Collections.shuffle(opened, new SecureRandom());
        opened.forEach(chosen -> ballots.add(UrnEntity.of(ballot.id(), chosen)));
        casts.forEach(CastEntity::emptied);
        papers.forEach(PaperEntity::emptied);
        ballots.settle();
    }

    /** What lies there to be counted. */
    List<Weighed> content(BallotEntity ballot) {
        if (ballot.isSecret()) {
            return ballots.urn(ballot.id()).stream().map(one -> new Weighed(one.choice(), BigDecimal.ONE)).toList();
        }
        Map<Long, BigDecimal> weights = roll.weights(ballot.id());
        return roll.casts(ballot.id()).stream().filter(cast -> cast.choice() != null)
                .map(cast -> new Weighed(cast.choice(), weights.get(cast.voterId()))).toList();
    }

    /** Whether two readings of one paper say the same. */
    boolean same(BallotEntity ballot, String kept, Chosen read) {
        return ballot.isSecret() ? open(kept, keys.find(ballot)
                .orElseThrow(() -> new Refusal("portal.ballot.refusal.keyMissing")), ballot).equals(read) : kept.equals(read.text());
    }

    private static Chosen open(String envelope, byte[] key, BallotEntity ballot) {
        try {
            return Chosen.of(SealedChoice.open(envelope, key, ballot.dossier()), ballot.choices());
        } catch (SealedChoice.DamagedEnvelope e) {
            throw new Refusal("portal.ballot.refusal.damaged");
        }
    }
}
