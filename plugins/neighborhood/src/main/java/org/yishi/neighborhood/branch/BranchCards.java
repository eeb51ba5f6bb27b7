package org.yishi.neighborhood.branch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.BranchCard.Officer;
import org.yishi.neighborhood.lesson.LessonRepository;
import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.neighborhood.partymember.PartyMemberRepository;
import org.yishi.neighborhood.post.PostRepository;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.text.Texts;

/** The public side of branches: the only way by which anything of them reaches people outside. Nothing of a branch that is not shown. */
@ApplicationScoped
@Open("name, secretary, contact, office hours, posts, activities and decisions that concern the compound are public (domain 6.4)")
public class BranchCards {

    private static final int TOLD = 20;

    @Inject
    private BranchRepository repository;
    @Inject
    private BranchFigures figures;
    @Inject
    private PartyMemberRepository members;
    @Inject
    private LessonRepository lessons;
    @Inject
    private PostRepository posts;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;

    /** The branch of a compound; empty where there is none or it is not shown. */
    public Optional<BranchCard> of(long areaId) {
        return repository.living(Set.of(areaId)).stream().filter(Branch::isShown).findFirst().map(this::card);
    }

    public BranchCard card(Branch branch) {
        boolean elected = branch.electedOn() != null;
        boolean active = elected && !branch.contact().isEmpty();
        List<Officer> officers = elected ? members.officers(List.of(branch.id())).stream()
                .sorted(Comparator.comparing(PartyMember::office, Comparator.reverseOrder())).map(one -> new Officer(one.office(), one.name())).toList()
                : List.of();
        return new BranchCard(branch.id(), branch.areaId(), branch.dossier(), name(branch), branch.state(), officers, branch.contact(),
                branch.officeHours(), branch.electedOn(), elected
                ? figures.term(branch.termYears(), branch.areaId()).lastDay(branch.electedOn()) : null,
                active ? posts.open(branch.id()) : List.of(), active ? lessons.open(branch.id(), TOLD) : List.of());
    }

    /** 桂香园小区党支部. */
    public String name(Branch branch) {
        String where = areas.find(branch.areaId()).map(this::inWords).orElse("");
        return texts.get("neighborhood.branch.name." + branch.form(), where);
    }

    private String inWords(Area area) {
        return texts.language().getLanguage().equals("en") ? area.nameEn() : area.name();
    }
}
