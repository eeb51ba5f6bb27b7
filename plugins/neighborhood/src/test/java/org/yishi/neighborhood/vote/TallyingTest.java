package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.portal.rule.owners.DeemedVote;
import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.Participation;
import org.yishi.portal.rule.owners.Party;
import org.yishi.portal.rule.owners.RegistryRule;
import org.yishi.portal.rule.owners.ScreeningRule;
import org.yishi.portal.rule.owners.Unit;

/** The count held against a naive one that shares no line with it: whole square centimetres in long numbers, cross-multiplied. */
class TallyingTest {

    private static final LocalDateTime OPENS = LocalDateTime.of(2027, 3, 1, 8, 0);
    private static final LocalDateTime CLOSES = LocalDateTime.of(2027, 3, 20, 20, 0);

    private final Map<String, Long> centimetres = new HashMap<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Turnout> turnouts = new ArrayList<>();

    private Vote vote(String item, Participation basis, OwnersRegister register) {
        VoteProposal proposal = VoteProposal.of(1, VoteProposal.Words.of("表决", "因为"), MatterDraft.motion(item, "同意吗", ""));
        Vote vote = Vote.proposed(proposal, "n-1", null, 1, OPENS.toLocalDate(), Instant.EPOCH);
        vote.announce(new FrozenRoll(1, "", LocalDate.EPOCH, register.parties().size(), register.totals()), VoteTerms.of(
                basis == Participation.BALLOT_RETURNED ? "CN-NATIONAL" : "CN-SC", basis, ScreeningRule.Duplicates.FIRST,
                ScreeningRule.Conflict.ABSTAIN, DeemedVote.NONE, "", 0, true), OPENS, CLOSES, "网上", 1);
        return vote;
    }

    private OwnersRegister register(List<Long> areas) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            centimetres.put("u" + i, areas.get(i));
            units.add(Unit.dwelling("u" + i, BigDecimal.valueOf(areas.get(i), 2), Set.of("O" + i)));
        }
        return RegistryRule.standard("D").register(units);
    }

    private void cast(OwnersRegister register, int owner, String mark) {
        Party party = register.partyOf("u" + owner).orElseThrow();
        ballots.add(Ballot.online(1, new Caster(Turnout.keyOf(party.key()), "u" + owner, "O" + owner, owner, 0), Marks.parse("1=" + mark),
                OPENS.plusHours(ballots.size()), Instant.EPOCH, Slip.of("o" + owner, "r" + owner, "")));
        numbered(ballots.get(ballots.size() - 1), ballots.size());
    }

    /** The database would number them. */
    private static void numbered(Ballot ballot, long id) {
        try {
            Field field = Ballot.class.getDeclaredField("id");
            field.setAccessible(true);
            field.setLong(ballot, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private MatterTally count(String item, Participation basis, OwnersRegister register) {
        Vote vote = vote(item, basis, register);
        VoteMatter matter = VoteMatter.of(1, 1, MatterDraft.motion(item, "同意吗", ""));
        return new Tallying(vote, new VoteRoll(register, List.of()), ballots, turnouts, List.of(), List.of()).of(matter);
    }

    @Test
    void everyRandomVoteComesOutAsANaiveCountHasIt() {
        Random chance = new Random(20270301);
        Map<MatterOutcome.Outcome, Integer> seen = new HashMap<>();
        for (int round = 0; round < 1_500; round++) {
            ballots.clear();
            turnouts.clear();
            centimetres.clear();
            List<Long> areas = new ArrayList<>();
            int homes = 3 + chance.nextInt(22);
            boolean equal = chance.nextBoolean();
            for (int i = 0; i < homes; i++) {
                areas.add(equal ? 10_000L : 3_000L + chance.nextInt(20_000));
            }
            boolean sichuan = chance.nextBoolean();
            boolean special = chance.nextBoolean();
            OwnersRegister register = register(areas);
            long[] sums = new long[6];
            int eager = 50 + chance.nextInt(51);
            for (int i = 0; i < homes; i++) {
                vote(chance, register, i, areas.get(i), sichuan, eager, sums);
            }
            MatterOutcome.Outcome expected = naive(areas, homes, special, sums);
            MatterTally tally = count(special ? "278-8" : "278-4", sichuan ? Participation.RECEIPT_OR_LOGIN : Participation.BALLOT_RETURNED, register);
            assertThat(tally.outcome()).as("round %d, %d homes", round, homes).isEqualTo(expected);
            assertThat(tally.count(MatterTally.TOOK).area()).isEqualByComparingTo(BigDecimal.valueOf(sums[0], 2));
            assertThat(tally.count(MatterTally.FOR).heads()).isEqualTo(sums[3]);
            seen.merge(expected, 1, Integer::sum);
        }
        assertThat(seen.values()).as("all outcomes often: " + seen).hasSize(3).allMatch(times -> times > 60);
    }

    /** Took part: area and heads in 0 and 1; in favour: area and heads in 2 and 3. */
    private void vote(Random chance, OwnersRegister register, int owner, long area, boolean sichuan, int eager, long... sums) {
        if (chance.nextInt(100) >= eager) {
            if (sichuan && chance.nextInt(3) == 0) {
                Turnout receipt = Turnout.of(1, register.partyOf("u" + owner).orElseThrow());
                receipt.served(OPENS.minusDays(2), Turnout.Served.SIGNED, 1L);
                turnouts.add(receipt);
                sums[0] += area;
                sums[1]++;
            }
            return;
        }
        String mark = chance.nextInt(100) < 72 ? "FOR" : chance.nextInt(3) == 0 ? "ABSTAIN" : chance.nextInt(4) == 0 ? "MULTI" : "AGAINST";
        cast(register, owner, mark);
        if (mark.equals("MULTI") && !sichuan) {
            return;
        }
        sums[0] += area;
        sums[1]++;
        if (mark.equals("FOR")) {
            sums[2] += area;
            sums[3]++;
        }
    }

    private static MatterOutcome.Outcome naive(List<Long> areas, int homes, boolean special, long... sums) {
        long total = areas.stream().mapToLong(Long::longValue).sum();
        if (3 * sums[0] < 2 * total || 3 * sums[1] < 2L * homes) {
            return MatterOutcome.Outcome.NO_QUORUM;
        }
        boolean passed = special ? 4 * sums[2] >= 3 * sums[0] && 4 * sums[3] >= 3 * sums[1] : 2 * sums[2] > sums[0] && 2 * sums[3] > sums[1];
        return passed ? MatterOutcome.Outcome.PASSED : MatterOutcome.Outcome.REJECTED;
    }

    @ParameterizedTest(name = "{0}: {1} of 4 for, first area {2} → {3}")
    @CsvSource({"278-4, 2, 100.00, REJECTED", "278-4, 3, 100.00, PASSED", "278-8, 3, 100.00, PASSED", "278-8, 3, 99.99, REJECTED",
        "278-8, 3, 100.01, PASSED", "278-6, 2, 100.00, REJECTED"})
    void theFigureItselfIsEnoughOnlyWhereTheLawSaysSo(String item, int inFavour, BigDecimal first, MatterOutcome.Outcome outcome) {
        long of = first.movePointRight(2).longValueExact();
        OwnersRegister register = register(List.of(of, 10_000L, 10_000L, 10_000L));
        for (int owner = 0; owner < 4; owner++) {
            cast(register, owner, owner < inFavour ? "FOR" : "AGAINST");
        }
        assertThat(count(item, Participation.BALLOT_RETURNED, register).outcome()).isEqualTo(outcome);
    }

    @Test
    void aCentimetreBelowTwoThirdsIsNoQuorum() {
        OwnersRegister register = register(List.of(9_999L, 10_000L, 10_001L));
        cast(register, 0, "FOR");
        cast(register, 1, "FOR");
        MatterTally tally = count("278-4", Participation.BALLOT_RETURNED, register);
        assertThat(tally.outcome()).isEqualTo(MatterOutcome.Outcome.NO_QUORUM);
        assertThat(TestLine.of(tally.tests().get(0)).percent()).as("nothing is rounded up").isEqualTo("66.66");
    }

    @Test
    void theWorkbookGivesTheSameDenominatorsToOtherSoftware() {
        Workbook workbook = new Workbook(List.of(new Workbook.Line(1, "1-1", "1栋", "RESIDENTIAL", new BigDecimal("89.35"), "REGISTER", "", 1,
                "ONE_PART"), new Workbook.Line(2, "1-2, \"阁楼\"", "1栋", "RESIDENTIAL", new BigDecimal("0.65"), "SURVEY", "2020-01-01", 1, "SEVERAL_PARTS"),
                new Workbook.Line(2, "=1+1", "1栋", "RESIDENTIAL", new BigDecimal("10"), "CONTRACT", "", 0, "SEVERAL_PARTS")));
        BigInteger area = BigInteger.ZERO;
        long heads = 0;
        String[] lines = workbook.csv().split("\n");
        for (String line : List.of(lines).subList(1, lines.length)) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
            area = area.add(new BigDecimal(cells[4]).movePointRight(2).toBigIntegerExact());
            heads += Long.parseLong(cells[7]);
        }
        assertThat(area).isEqualTo(BigInteger.valueOf(10_000));
        assertThat(heads).isEqualTo(2);
        assertThat(workbook.csv()).as("no formula for a spreadsheet").doesNotContain(",=1+1").contains("'=1+1");
    }
}
