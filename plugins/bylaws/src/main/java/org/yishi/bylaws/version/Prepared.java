package org.yishi.bylaws.version;

import java.util.Set;
import java.util.TreeSet;

import org.yishi.bylaws.amendment.ProposalRepository;
import org.yishi.bylaws.comment.CommentRepository;
import org.yishi.portal.procedure.Requirements;

import jakarta.inject.Inject;

/** Tells core how far what a stage requires is there, so that the desk says what is missing before somebody tries. */
abstract class Prepared implements Requirements {

    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private CommentRepository comments;
    @Inject
    private ProposalRepository proposals;
    @Inject
    private Consultations consultations;

    @Override
    public Set<String> fulfilled(String dossier, String stage) {
        BylawVersion version = versions.get(BylawVersion.idOf(dossier));
        Set<String> there = new TreeSet<>();
        if (stage.equals("DRAFTING") && (version.purpose() == Purpose.REPEAL || !wordings.of(version).isEmpty())) {
            there.add("articles");
        }
        if (stage.equals("DRAFTING") && (version.purpose() != Purpose.CORRECTION || wordings.uncorrected(version).isEmpty())) {
            there.add("corrected");
        }
        if (stage.equals("DRAFTING") && version.hasGroup()) {
            there.add("group");
        }
        if (stage.equals("CONSULTATION")) {
            if (comments.open(version.id()).isEmpty() && proposals.open(version.id()).isEmpty()) {
                there.add("answered");
            }
            if (consultations.consolidated(version.id()).holds()) {
                there.add("consistent");
            }
        }
        return there;
    }
}
