package org.yishi.deliberation.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was said already and is like what somebody is typing: a vote on it is worth more than the same once again. */
@ApplicationScoped
public class SimilarStatements {

    private static final int MOST = 3;
    private static final int LONGEST = 300;

    @Inject
    private StatementRepository repository;
    @Inject
    private Consultations readable;

    /** A statement that is there already. */
    public record Similar(long id, String body, double likeness) {
    }

    @Open("statements are public without their authors (domain 2.7)")
    public List<Similar> to(long consultationId, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        Likeness typed = Likeness.of(text.substring(0, Math.min(LONGEST, text.length())));
        return repository.shown(readable.read(consultationId).id()).entrySet().stream().map(entry -> similar(entry, typed))
                .filter(similar -> similar.likeness() >= Likeness.OFFERED)
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed().thenComparingLong(Similar::id)).limit(MOST).toList();
    }

    private static Similar similar(Map.Entry<Long, String> statement, Likeness typed) {
        return new Similar(statement.getKey(), statement.getValue(), Likeness.of(statement.getValue()).to(typed));
    }
}
