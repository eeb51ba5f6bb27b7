package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ledger.Act;
import org.yishi.portal.rule.owners.RegistryRule.CountParking;
import org.yishi.portal.rule.owners.RegistryRule.SameOwner;
import org.yishi.portal.setting.Settings;

/** Writes editions of the register, inside of an act. What is posted for a vote is posted anew with the mended lines, for the same days. */
@ApplicationScoped
class Editions {

    @Inject
    private RollRepository rolls;
    @Inject
    private LineRepository lines;
    @Inject
    private OwnerRepository owners;
    @Inject
    private Settings settings;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /**
     * What an edition changes.
     *
     * @param lines  new or changed
     * @param ended  codes of units that are no more
     * @param owners who was not in the list before
     */
    record Change(Collection<RollLine> lines, List<String> ended, Collection<Owner> owners) {

        static Change of(RollLine line) {
            return new Change(List.of(line), List.of(), List.of());
        }
    }

    Roll write(long areaId, RollOrigin origin, String reason, Change change) {
        Optional<Roll> before = rolls.latestForWriting(areaId);
        int edition = before.map(Roll::edition).orElse(0) + 1;
        lines.close(areaId, edition, Stream.concat(change.lines().stream().map(RollLine::code), change.ended().stream()).toList());
        lines.insertOwners(change.owners());
        lines.write(areaId, edition, change.lines());
        List<RollLine> all = lines.of(areaId, edition);
        Counting counting = counting(areaId);
        LocalDate today = LocalDate.now(clock);
        Roll made = add(areaId, edition, origin, today, reason, counting, all);
        before.filter(roll -> roll.state() == RollState.DRAFT).ifPresent(Roll::archive);
        rolls.posted(areaId).ifPresent(posted -> {
            if (posted.state() == RollState.POSTED && !posted.asVersion().isPostedOn(today)) {
                // it has hung its days; what comes after is seen in the register
                posted.archive();
            } else {
                postAnew(posted, edition, reason, counting, all);
            }
        });
        act.on(made.dossier()).fact("roll", made.id()).fact("number", made.number()).fact("origin", origin).fact("digest", made.digest())
                .fact("units", all.size()).fact("heads", made.asVersion().totals().heads()).fact("area", made.asVersion().totals().area());
        return made;
    }

    private void postAnew(Roll posted, int edition, String reason, Counting counting, List<RollLine> all) {
        Roll mended = add(posted.areaId(), edition, RollOrigin.POSTING, posted.day(), reason, counting, all);
        mended.post(posted.postedOn(), posted.postedUntil());
        mended.contested(posted.state() == RollState.OBJECTION);
        posted.archive();
        act.fact("postedAnew", mended.id()).fact("postedDigest", mended.digest());
    }

    Roll post(long areaId, LocalDate day, String reason, LocalDate until) {
        Roll latest = rolls.latestForWriting(areaId).orElseThrow();
        rolls.posted(areaId).ifPresent(Roll::archive);
        Roll posted = add(areaId, latest.edition(), RollOrigin.POSTING, day, reason, latest.counting(), lines.of(areaId, latest.edition()));
        posted.post(LocalDate.now(clock), until);
        act.on(posted.dossier()).fact("roll", posted.id()).fact("postedUntil", until).fact("rollDay", day).fact("digest", posted.digest());
        return posted;
    }

    private Roll add(long areaId, int edition, RollOrigin origin, LocalDate day, String reason, Counting counting, List<RollLine> all) {
        return rolls.add(Roll.made(areaId, rolls.nextNumber(areaId), edition, origin, day, reason, counting, all, Instant.now(clock)));
    }

    Counting counting(long areaId) {
        return new Counting(CountParking.valueOf(settings.text("neighborhood.countParking", areaId)),
                SameOwner.valueOf(settings.text("neighborhood.sameOwnerMatching", areaId)),
                owners.developer(areaId).map(Owner::number).orElse(null));
    }
}
