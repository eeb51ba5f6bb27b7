package org.yishi.portal.body;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The roll (名册) of a body on a day. A person stands on it once, with all groups of the body that the person belongs to; persons who
 * share a vote, as the adults of a household do, have the same vote key.
 *
 * @param members in the order of their person ids
 */
public record Roll(String bodyId, String basis, long areaId, LocalDate day, List<RollMember> members) {

    /**
     * @param personId who
     * @param voteKey  whose vote it is: {@code person:7}, {@code household:12}
     * @param groups   the parts of the body, such as {@code COMMITTEE} and {@code REPRESENTATIVES}
     * @param mayVote  whether the person counts; one who does not is invited only
     */
    public record RollMember(long personId, String voteKey, Set<String> groups, boolean mayVote) {

        public RollMember {
            groups = Set.copyOf(groups);
        }

        public static RollMember person(long personId, Set<String> groups) {
            return new RollMember(personId, "person:" + personId, groups, true);
        }

        /** Called and heard, in no base and without a hand. */
        public static RollMember withoutVote(long personId, Set<String> groups) {
            return new RollMember(personId, "person:" + personId, groups, false);
        }

        String line() {
            return personId + "|" + voteKey + "|" + String.join(",", new TreeSet<>(groups)) + "|" + (mayVote ? 1 : 0);
        }
    }

    public Roll {
        members = members.stream().sorted(Comparator.comparingLong(RollMember::personId)).toList();
    }

    /** How many votes there are. */
    public int base() {
        return voteKeys().size();
    }

    /** Every vote once. */
    public Set<String> voteKeys() {
        return members.stream().filter(RollMember::mayVote).map(RollMember::voteKey).collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<RollMember> member(long personId) {
        return members.stream().filter(member -> member.personId() == personId).findFirst();
    }

    /** One line for each member; what the digest is made of. It holds no names. */
    public String text() {
        return members.stream().map(RollMember::line).collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text()} wrote. */
    public static Roll parse(String bodyId, String basis, long areaId, LocalDate day, String text) {
        return new Roll(bodyId, basis, areaId, day, text.lines().map(line -> line.split("\\|", -1))
                .map(cell -> new RollMember(Long.parseLong(cell[0]), cell[1],
                        cell[2].isEmpty() ? Set.of() : Set.of(cell[2].split(",")), cell[3].equals("1"))).toList());
    }

    /** SHA-256 of {@link #text()}: a roll that was changed afterwards has another one. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
