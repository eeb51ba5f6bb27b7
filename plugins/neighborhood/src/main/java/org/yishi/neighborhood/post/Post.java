package org.yishi.neighborhood.post;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.compound.Words;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/** A post of service or a small wish (岗位、微心愿): offered by the branch, taken on by members, closed one day. Public, without names. */
@Entity
@Table(name = "neighborhood_post")
public class Post implements Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "branch_id")
    private long branchId;
    @Column(name = "area_id")
    private long areaId;
    @Enumerated(EnumType.STRING)
    private PostKind kind;
    private String title;
    private String words;
    @Column(name = "offered_on")
    private LocalDate offeredOn;
    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Post() {
        // for JPA
    }

    static Post offered(Branch branch, PostKind kind, String title, String words, LocalDate on) {
        Post post = new Post();
        post.branchId = branch.id();
        post.areaId = branch.areaId();
        post.kind = kind;
        post.title = Words.needed(title, 60, "headline");
        post.words = Words.optional(words, 1000, "words");
        post.offeredOn = on;
        return post;
    }

    void close(LocalDate on) {
        requireOpen();
        closedOn = on;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new Refusal("neighborhood.post.refusal.closed");
        }
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return Branch.DOSSIERS + branchId;
    }

    public long id() {
        return id;
    }

    public long branchId() {
        return branchId;
    }

    public PostKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public LocalDate offeredOn() {
        return offeredOn;
    }
}
