package org.yishi.neighborhood.branch;

import java.time.LocalDate;
import java.util.List;

import org.yishi.neighborhood.lesson.Lesson;
import org.yishi.neighborhood.partymember.Office;
import org.yishi.neighborhood.post.Post;

/**
 * What everybody may know of a branch (domain 6.4).
 *
 * @param name     as it is called: the compound's name and its form
 * @param officers who holds an office in it; from the election on
 * @param termEnds last day of the term; null before the election
 * @param posts    what members may take on, without names
 * @param told     activities and decisions that concern the compound, the newest first
 */
public record BranchCard(long id, long areaId, String dossier, String name, BranchState state, List<Officer> officers, String contact,
        String officeHours, LocalDate electedOn, LocalDate termEnds, List<Post> posts, List<Lesson> told) {

    /** Names of those who hold an office are public (domain 0.4). */
    public record Officer(Office office, String name) {
    }

    /** Empty before the election. */
    public String secretary() {
        return officers.stream().filter(one -> one.office() == Office.SECRETARY).map(Officer::name).findFirst().orElse("");
    }
}
