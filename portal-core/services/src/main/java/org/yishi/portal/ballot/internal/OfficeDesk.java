package org.yishi.portal.ballot.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotOffice;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.people.People;
import org.yishi.portal.text.Texts;

/** What the acts of {@link BallotOffice} do. */
@ApplicationScoped
public class OfficeDesk {

    @Inject
    private BallotRepository ballots;
    @Inject
    private RollRepository roll;
    @Inject
    private BallotReader reader;
    @Inject
    private BallotClocks clocks;
    @Inject
    private UrnKeys keys;
    @Inject
    private People people;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    public BallotOffice.Standing standing(long ballotId) {
        BallotEntity ballot = ballots.get(ballotId);
        List<String> missing = new ArrayList<>();
        if (ballot.state() == BallotState.ANNOUNCED) {
            long open = ballots.objections(ballotId).stream().filter(objection -> !objection.isAnswered()).count();
            if (open > 0) {
                missing.add(texts.get("portal.ballot.refusal.objections"));
            }
        } else if (ballot.state() == BallotState.CLOSED) {
            reader.missingForCount(ballot).forEach(one -> missing.add(texts.get(one.key(), one.arguments().toArray())));
        }
        boolean toBeClosed = ballot.state() == BallotState.OPEN && ballot.stateAt(clocks.now(ballot)) == BallotState.CLOSED;
        boolean key = !ballot.isSecret() || keys.find(ballot).isPresent();
        if (!key && (ballot.state() == BallotState.OPEN || ballot.state() == BallotState.CLOSED)) {
            missing.add(texts.get("portal.ballot.refusal.keyMissing"));
        }
        return new BallotOffice.Standing(missing, key, toBeClosed, ballots.counts(ballotId).stream()
                .map(count -> new BallotOffice.Counted(count.number(), count.at(), count.reason(), count.agrees())).toList());
    }

    public List<BallotOffice.NamedVote> names(long ballotId) {
        BallotEntity ballot = ballots.get(ballotId);
        if (ballot.isSecret() || ballot.state() != BallotState.COUNTED || !access.maySee(ballot.names(), ballot.areaId())) {
            throw new Refusal("portal.ballot.refusal.names");
        }
        Map<Long, List<Long>> persons = roll.persons(ballotId);
        Map<Long, String> names = people.publicNames(persons.values().stream().flatMap(List::stream).distinct().toList());
        return roll.casts(ballotId).stream().filter(cast -> cast.choice() != null).map(cast -> new BallotOffice.NamedVote(
                persons.getOrDefault(cast.voterId(), List.of()).stream().map(names::get).collect(Collectors.joining("、")),
                cast.choice().keys())).sorted(Comparator.comparing(BallotOffice.NamedVote::name)).toList();
    }

    public String lockKey(long ballotId, String one, String other) {
        return TellersKey.lock(keys.find(ballots.get(ballotId)).orElseThrow(() -> new Refusal("portal.ballot.refusal.keyMissing")),
                BallotEntity.dossier(ballotId), one, other);
    }

    public void restoreKey(long ballotId, String locked, String one, String other) {
        BallotEntity ballot = ballots.get(ballotId);
        if (ballot.state() != BallotState.OPEN) {
            ballot.requireState(BallotState.CLOSED);
        }
        byte[] key = TellersKey.unlock(locked == null ? "" : locked, ballot.dossier(), one == null ? "" : one, other == null ? "" : other)
                .filter(found -> opens(found, ballot)).orElseThrow(() -> new Refusal("portal.ballot.refusal.wrongKey").at("locked"));
        keys.keep(ballotId, ballot.publicKey(), key);
    }

    /** Whether it is the key of this ballot: what its public key seals, this one opens. */
    private static boolean opens(byte[] key, BallotEntity ballot) {
        byte[] probe = {1};
        return Arrays.equals(SealedChoice.open(SealedChoice.seal(probe, ballot.publicKey(), ballot.dossier()), key, ballot.dossier()), probe);
    }
}
