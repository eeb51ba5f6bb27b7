package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.DeemedVote;
import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.Participation;
import org.yishi.portal.rule.owners.Party;
import org.yishi.portal.rule.owners.RegistryRule;
import org.yishi.portal.rule.owners.ScreeningRule;
import org.yishi.portal.rule.owners.Unit;

/** Random boxes, filled ballot by ballot: whoever takes part on the page, asked anew about few, takes part in the count of all. */
class TookPartTest {

    private static final LocalDateTime OPENS = LocalDateTime.of(2027, 3, 1, 8, 0);
    private static final LocalDateTime CLOSES = LocalDateTime.of(2027, 3, 20, 20, 0);
    private static final List<String> MARKS = List.of("FOR", "FOR", "AGAINST", "ABSTAIN", "BLANK", "MULTI");

    private final Random chance = new Random(20270302);
    private final List<Ballot> box = new ArrayList<>();
    private final List<Proxy> proxies = new ArrayList<>();
    private final List<Turnout> turnouts = new ArrayList<>();
    private final Map<String, Long> counted = new HashMap<>();
    private int numbers;

    @Test
    void thePageShowsAtEveryMomentWhatIsCounted() {
        int refused = 0;
        int receipts = 0;
        for (int round = 0; round < 400; round++) {
            box.clear();
            proxies.clear();
            turnouts.clear();
            counted.clear();
            OwnersRegister register = register(4 + chance.nextInt(6));
            VoteRoll roll = new VoteRoll(register, List.of());
            Vote vote = vote(register);
            List<VoteMatter> matters = List.of(VoteMatter.of(1, 1, MatterDraft.motion("278-4", "一", "")),
                    VoteMatter.of(1, 2, MatterDraft.motion("278-8", "二", "")));
            for (int step = 0; step < 14; step++) {
                if (chance.nextInt(4) == 0) {
                    sign(register);
                } else {
                    cast(register);
                    tell(vote, roll, matters);
                }
                Tallying all = new Tallying(vote, roll, box, turnouts, proxies, List.of());
                for (VoteMatter matter : matters) {
                    assertThat(shown(vote, roll, matter)).as("round %d, step %d, matter %d", round, step, matter.number())
                            .isEqualTo(all.of(matter).count(MatterTally.TOOK));
                }
            }
            refused += new Tallying(vote, roll, box, turnouts, proxies, List.of()).of(matters.get(0)).refused().size();
            receipts += turnouts.size();
        }
        assertThat(refused).as("ballots that do not count come often").isGreaterThan(400);
        assertThat(receipts).isGreaterThan(400);
    }

    private OwnersRegister register(int homes) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < homes; i++) {
            units.add(Unit.dwelling("u" + i, BigDecimal.valueOf(5_000L + chance.nextInt(9_000), 2), i % 3 == 2 ? Set.of("O" + i, "O9" + i)
                    : Set.of("O" + i)));
        }
        return RegistryRule.standard("D").register(units);
    }

    private Vote vote(OwnersRegister register) {
        boolean sichuan = chance.nextBoolean();
        Vote vote = Vote.proposed(VoteProposal.of(1, VoteProposal.Words.of("表决", "因为"), MatterDraft.motion("278-4", "一", "")), "n-1", null, 1,
                OPENS.toLocalDate(), Instant.EPOCH);
        vote.announce(new FrozenRoll(1, "", LocalDate.EPOCH, register.parties().size(), register.totals()), VoteTerms.of(sichuan ? "CN-SC"
                : "CN-NATIONAL", sichuan ? Participation.RECEIPT_OR_LOGIN : Participation.BALLOT_RETURNED, one(ScreeningRule.Duplicates.values()),
                one(ScreeningRule.Conflict.values()), DeemedVote.NONE, "", chance.nextInt(3), chance.nextBoolean()), OPENS, CLOSES, "网上", 1);
        return vote;
    }

    private <T> T one(T[] of) {
        return of[chance.nextInt(of.length)];
    }

    private LocalDateTime moment() {
        return OPENS.minusDays(2).plusMinutes(chance.nextInt(24 * 60 * 24));
    }

    private void sign(OwnersRegister register) {
        Party party = one(register.parties().toArray(Party[]::new));
        Turnout turnout = turnouts.stream().filter(one -> one.partyKey().equals(Turnout.keyOf(party.key()))).findFirst().orElseGet(() -> {
            Turnout made = Turnout.of(1, party);
            turnouts.add(made);
            return made;
        });
        turnout.served(moment(), Turnout.Served.SIGNED, 1L);
    }

    /** On paper or on a screen, by an owner, a co-owner, a stranger or an agent, in time or not. */
    private void cast(OwnersRegister register) {
        Party party = one(register.parties().toArray(Party[]::new));
        String key = Turnout.keyOf(party.key());
        String voter = chance.nextInt(8) == 0 ? "" : one(party.owners().toArray(String[]::new));
        Caster caster = new Caster(key, party.units().get(0), voter, 0, 0);
        if (chance.nextInt(3) == 0) {
            Agent agent = new Agent(0, "代理" + chance.nextInt(2), "001X", one(Proxy.AgentRole.values()));
            Proxy proxy = numbered(Proxy.given(1, new Caster(key, party.units().get(0), party.owners().get(0), 0, 0), agent, "", null,
                    OPENS.toLocalDate(), Instant.EPOCH));
            proxies.add(proxy);
            caster = new Caster(key, party.units().get(0), agent.key(), 0, proxy.id());
        }
        Marks marks = Marks.parse("1=" + one(MARKS.toArray(String[]::new)) + ";2=" + one(MARKS.toArray(String[]::new)));
        Slip slip = Slip.of("o" + numbers, "r" + numbers, "");
        if (chance.nextBoolean()) {
            box.add(numbered(Ballot.online(1, caster, marks, moment(), Instant.EPOCH, slip)));
        } else {
            Ballot paper = numbered(Ballot.paper(1, caster, new PaperBallot("", party.units().get(0), 1, 0, BallotChannel.BOX, moment(),
                    chance.nextInt(5) > 0, "s.png", new byte[] {1}), marks, Scan.NONE, 1, Instant.EPOCH, slip));
            paper.confirm(marks, 2);
            box.add(paper);
        }
    }

    private <T> T numbered(T record) {
        try {
            Field field = record.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.setLong(record, ++numbers);
            return record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(Vote vote, VoteRoll roll, List<VoteMatter> matters) {
        Set<String> keys = TookPart.concerned(vote.terms(), box.get(box.size() - 1), this::ofParties,
                voters -> box.stream().filter(ballot -> voters.contains(ballot.voter())).toList());
        List<Proxy> theirs = proxies.stream().filter(proxy -> keys.contains(proxy.partyKey())).toList();
        counted.putAll(TookPart.counted(new Tallying(vote, roll, ofParties(keys), List.of(), theirs, List.of()), matters, keys, roll));
    }

    private List<Ballot> ofParties(Collection<String> keys) {
        return box.stream().filter(ballot -> keys.contains(ballot.partyKey())).toList();
    }

    /** As the page adds it up: a ballot that counts, or where receipts count a signature up to the last moment. */
    private AreaAndHeads shown(Vote vote, VoteRoll roll, VoteMatter matter) {
        return AreaAndHeads.of(roll.register().parties().stream().filter(party -> {
            String key = Turnout.keyOf(party.key());
            return (counted.getOrDefault(key, 0L) >> matter.number() - 1 & 1) == 1 || vote.terms().countsReceipts() && turnouts.stream()
                    .anyMatch(one -> one.partyKey().equals(key) && !one.receiptAt().isAfter(CLOSES));
        }).toList());
    }
}
