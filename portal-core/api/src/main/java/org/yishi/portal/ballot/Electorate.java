package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.portal.body.Roll;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.rule.CodePointOrder;

/**
 * Who may vote.
 *
 * @param day    the day of the registers from which it was taken
 * @param voters one line for each vote
 */
public record Electorate(LocalDate day, List<Voter> voters) {

    public Electorate {
        voters = List.copyOf(voters);
    }

    /**
     * One line: one vote, whoever of its persons casts it.
     *
     * @param voteKey   unique: the person, household or party whose vote it is
     * @param personIds who may cast it; empty where only paper will come
     * @param label     by which the voter recognises the own line and the worker finds it; shown to no one else
     * @param weight    1, or the area that it stands for
     */
    public record Voter(String voteKey, List<Long> personIds, String label, BigDecimal weight) {

        public Voter {
            personIds = List.copyOf(personIds);
        }

        /** One person, one vote. */
        public static Voter person(long personId, String label) {
            return new Voter("person:" + personId, List.of(personId), label, BigDecimal.ONE);
        }
    }

    /**
     * Everybody with a vote on the roll of a body; those who share a vote, such as a household, have one line together.
     *
     * @param names of persons, by which a line is recognised
     */
    public static Electorate of(Roll roll, Map<Long, String> names) {
        Map<String, List<Long>> lines = roll.members().stream().filter(Roll.RollMember::mayVote).collect(Collectors.groupingBy(
                Roll.RollMember::voteKey, TreeMap::new, Collectors.mapping(Roll.RollMember::personId, Collectors.toList())));
        return new Electorate(roll.day(), lines.entrySet().stream().map(line -> new Voter(line.getKey(), line.getValue(), line.getValue().stream()
                .map(person -> names.getOrDefault(person, "")).collect(Collectors.joining("、")), BigDecimal.ONE)).toList());
    }

    public BigDecimal weight() {
        return voters.stream().map(Voter::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** SHA-256 over all lines in the order of their keys: the same electorate has the same digest. */
    public String digest() {
        return LedgerEntry.sha256(voters.stream().map(Electorate::line).sorted(CodePointOrder.ASCENDING)
                .collect(Collectors.joining("\n", day + "\n", "\n")));
    }

    private static String line(Voter voter) {
        return voter.voteKey() + '\t' + voter.weight().stripTrailingZeros().toPlainString() + '\t'
                + voter.personIds().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
