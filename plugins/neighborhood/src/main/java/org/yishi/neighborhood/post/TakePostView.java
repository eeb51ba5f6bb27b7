package org.yishi.neighborhood.post;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.compound.Typed;
import org.yishi.neighborhood.partymember.MemberState;
import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.neighborhood.partymember.PartyMembers;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** What a member of the branch can take on (认领岗位、微心愿), and what the member took on. */
@Named("neighborhoodTakePost")
@RequestScoped
public class TakePostView {

    @Inject
    private Posts posts;
    @Inject
    private PartyMembers members;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private final Typed typed = new Typed();
    private long id;
    private List<Post> open = List.of();
    private Map<Long, PostTaking> mine = Map.of();
    private PartyMember line;

    public void load() {
        Branch branch = members.branch(id);
        currentArea.enter(branch.areaId());
        open = posts.open(id);
        mine = posts.mine(id);
        line = members.mine(id).orElse(null);
    }

    public String take() {
        posts.take(typed.number("post"));
        said.done("neighborhood.post.take.done");
        return "/neighborhood/post/take?faces-redirect=true&id=" + id;
    }

    public List<Post> getOpen() {
        return open;
    }

    /** Null where the reader did not take it on. */
    public PostTaking mine(Post post) {
        return mine.get(post.id());
    }

    /** What the reader may still take on. */
    public List<Post> getFree() {
        return open.stream().filter(post -> mine(post) == null).toList();
    }

    public Typed getTyped() {
        return typed;
    }

    public boolean isMember() {
        return line != null && line.state() == MemberState.ENTERED;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
