package org.yishi.neighborhood.post;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.BranchWorkView;
import org.yishi.neighborhood.partymember.MemberState;
import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.neighborhood.partymember.PartyMembers;
import org.yishi.portal.access.Refusal;

/** Posts of the branch for its secretary: offered, taken on by whom, hours given. */
@Named("neighborhoodManagePost")
@RequestScoped
public class ManagePostView extends BranchWorkView {

    private static final String PAGE = "/neighborhood/post/manage";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Inject
    private Posts posts;
    @Inject
    private PartyMembers members;

    private List<Post> all;
    private Map<Long, List<PostTaking>> takings;
    private Map<Long, PartyMember> roll;

    public List<Post> getAll() {
        if (all == null) {
            all = posts.all(getId());
        }
        return all;
    }

    public List<Post> getOpen() {
        return getAll().stream().filter(Post::isOpen).toList();
    }

    public List<PostTaking> taken(Post post) {
        if (takings == null) {
            takings = posts.takings(getId());
        }
        return takings.getOrDefault(post.id(), List.of());
    }

    public List<PartyMember> getMembers() {
        return roll().values().stream().filter(one -> one.state() == MemberState.ENTERED).toList();
    }

    public String name(PostTaking taking) {
        PartyMember member = roll().get(taking.memberId());
        return member == null ? "" : member.name();
    }

    private Map<Long, PartyMember> roll() {
        if (roll == null) {
            roll = members.roll(getId()).stream().collect(Collectors.toMap(PartyMember::id, one -> one));
        }
        return roll;
    }

    public PostKind[] getKinds() {
        return PostKind.values();
    }

    public String offer() {
        posts.offer(getId(), getTyped().choice("kind", PostKind.class), getTyped().words("headline"), getTyped().words("words"));
        return again();
    }

    public String take() {
        posts.takeFor(getTyped().number("post"), getTyped().number("member"));
        return again();
    }

    public String serve() {
        posts.serve(getTyped().number("post"), getTyped().number("member"), halves());
        return again();
    }

    public String close() {
        posts.close(getTyped().number("post"));
        return again();
    }

    /** Hours are typed as 2 or 2.5. */
    private int halves() {
        try {
            return new BigDecimal(getTyped().words("hours")).multiply(TWO).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Refusal("neighborhood.post.refusal.hours").at("hours");
        }
    }

    private String again() {
        return doneAt(PAGE, "neighborhood.post.manage.done");
    }
}
