package org.yishi.neighborhood.vote;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who watches the count (监票): at least two owners of the compound who do not sit on its committee (成都市物业管理条例第三十二条). */
@ApplicationScoped
class Witnesses {

    private static final int LEAST = 2;

    @Inject
    private VoteRepository votes;
    @Inject
    private VoteRolls rolls;
    @Inject
    private People people;

    /** @param names parted by commas or lines; a blank may belong to a name */
    void require(Vote vote, String names, LocalDate on) {
        List<String> named = Arrays.stream((names == null ? "" : names).split("[,，、;；\\r\\n]+")).map(String::strip).filter(name -> !name.isEmpty())
                .toList();
        if (named.size() < LEAST) {
            throw new Refusal("neighborhood.vote.refusal.witnesses").at("witnesses").by(VoteLaw.DECIDING);
        }
        Map<String, List<OwnerName>> known = owners(vote).stream().filter(owner -> named.contains(owner.name()))
                .collect(Collectors.groupingBy(OwnerName::name));
        Set<Long> committee = committee(vote, on);
        new TreeMap<>(named.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))).forEach((name, times) -> {
            List<OwnerName> so = known.getOrDefault(name, List.of());
            if (so.size() < times) {
                throw new Refusal("neighborhood.vote.refusal.witnessOwner", name).at("witnesses").by(VoteLaw.DECIDING);
            }
            if (so.stream().filter(owner -> !committee.contains(owner.person())).count() < times) {
                throw new Refusal("neighborhood.vote.refusal.witnessCommittee", name).at("witnesses").by(VoteLaw.DECIDING);
            }
        });
    }

    /** Names of some who may, in order of the register. */
    List<String> able(Vote vote, LocalDate on, int most) {
        Set<Long> committee = committee(vote, on);
        return owners(vote).stream().filter(owner -> !committee.contains(owner.person())).map(OwnerName::name).distinct().limit(most).toList();
    }

    private Set<Long> committee(Vote vote, LocalDate on) {
        return Set.copyOf(people.holders(Role.OWNERS_COMMITTEE_MEMBER, vote.areaId(), on));
    }

    private List<OwnerName> owners(Vote vote) {
        Set<Integer> owning = rolls.read(vote.rollVersion(), VoteScope.WHOLE).owners();
        return votes.ownerNames(vote.areaId()).stream().filter(owner -> owning.contains(owner.number())).toList();
    }

    /** @param person 0 where the owner is not identified */
    record OwnerName(int number, String name, long person) {
    }
}
