package org.yishi.neighborhood.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchRepository;
import org.yishi.neighborhood.partymember.MemberState;
import org.yishi.neighborhood.partymember.PartyMember;
import org.yishi.neighborhood.partymember.PartyMemberRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/** Posts that the branch offers, members who take them on, and the hours they give. */
@ApplicationScoped
public class Posts {

    private static final int LONGEST_DAY = 48;

    @Inject
    private PostRepository repository;
    @Inject
    private BranchRepository branches;
    @Inject
    private PartyMemberRepository members;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Guarded("neighborhood.leadBranch")
    public long offer(@Of(Branch.class) long branchId, PostKind kind, String title, String words) {
        Branch branch = branches.get(branchId);
        branch.requireWork();
        Post post = repository.add(Post.offered(branch, kind, title, words, LocalDate.now(clock)));
        act.fact("post", post.id()).fact("kind", kind);
        return post.id();
    }

    @Guarded("neighborhood.leadBranch")
    public void close(@Of(Post.class) long id) {
        repository.get(id).close(LocalDate.now(clock));
        act.fact("closed", id);
    }

    /** A member of the branch takes a post on. */
    @Guarded("neighborhood.takePost")
    public void take(@Of(Post.class) long id) {
        Post post = repository.get(id);
        PartyMember member = members.ofPerson(current.get().personId()).stream()
                .filter(one -> one.branchId() == post.branchId() && one.state() == MemberState.ENTERED).findFirst()
                .orElseThrow(() -> new Refusal("neighborhood.post.refusal.membersOnly"));
        take(post, member);
        act.unnamed();
    }

    /** The secretary enters it for a member who has no telephone. */
    @Guarded("neighborhood.leadBranch")
    public void takeFor(@Of(Post.class) long id, long memberId) {
        PartyMember member = members.get(memberId);
        take(repository.get(id), member);
        act.concerning(member.personId());
    }

    private void take(Post post, PartyMember member) {
        post.requireOpen();
        if (member.branchId() != post.branchId() || member.state() != MemberState.ENTERED) {
            throw new Refusal("neighborhood.post.refusal.membersOnly").at("member");
        }
        if (repository.taking(post.id(), member.id()).isPresent()) {
            throw new Refusal("neighborhood.post.refusal.taken").at("member");
        }
        repository.add(PostTaking.by(member, post, LocalDate.now(clock)));
        act.fact("taken", post.id());
    }

    /** @param halves half hours given that day */
    @Guarded("neighborhood.leadBranch")
    public void serve(@Of(Post.class) long id, long memberId, int halves) {
        if (halves < 1 || halves > LONGEST_DAY) {
            throw new Refusal("neighborhood.post.refusal.hours").at("hours");
        }
        PostTaking taking = repository.taking(id, memberId).orElseThrow(() -> new Refusal("neighborhood.post.refusal.notTaken").at("member"));
        taking.serve(halves, LocalDate.now(clock));
        act.concerning(taking.personId()).fact("served", id);
    }

    /** Who took what on; for the branch and those above it. */
    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Map<Long, List<PostTaking>> takings(@Of(Branch.class) long branchId) {
        List<Post> all = repository.of(branchId);
        return repository.takings(all.stream().map(Post::id).toList()).stream().collect(Collectors.groupingBy(PostTaking::postId));
    }

    @Guarded(value = "neighborhood.readBranch", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<Post> all(@Of(Branch.class) long branchId) {
        return repository.of(branchId);
    }

    /** For members: what may be taken on. */
    @Guarded(value = "neighborhood.takePost", kind = Guarded.Kind.READ)
    public List<Post> open(@Of(Branch.class) long branchId) {
        return repository.open(branchId);
    }

    /** Posts that the current actor took on. */
    @Guarded(value = "neighborhood.takePost", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Map<Long, PostTaking> mine(@Of(Branch.class) long branchId) {
        return repository.takenBy(current.get().personId()).stream().collect(Collectors.toMap(PostTaking::postId, taking -> taking));
    }
}
