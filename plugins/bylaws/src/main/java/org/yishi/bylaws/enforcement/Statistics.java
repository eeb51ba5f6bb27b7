package org.yishi.bylaws.enforcement;

import java.util.HashMap;
import java.util.Map;

import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How often articles were not kept, in numbers alone (domain 4.5): they feed the revision. */
@ApplicationScoped
@Open("statistics by article are public")
public class Statistics {

    @Inject
    private EnforcementRepository repository;

    /** Each record counts once, by its last outcome. @param settled by talk, promise or mediation */
    public record OfArticle(long reported, long settled, long measures, long referred) {

        public static final OfArticle NONE = new OfArticle(0, 0, 0, 0);
    }

    /** By article; one without records is left out. */
    public Map<Long, OfArticle> of(long bylawId) {
        Map<Long, OfArticle> all = new HashMap<>();
        repository.reported(bylawId).forEach(row -> all.put(number(row[0]), new OfArticle(number(row[1]), 0, 0, 0)));
        for (Object[] row : repository.outcomes(bylawId)) {
            EnforcementState state = (EnforcementState) row[1];
            long count = number(row[2]);
            all.merge(number(row[0]), new OfArticle(0, state.isSettled() ? count : 0, state == EnforcementState.MEASURE ? count : 0,
                    state == EnforcementState.REFERRED ? count : 0), Statistics::sum);
        }
        return all;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static OfArticle sum(OfArticle one, OfArticle other) {
        return new OfArticle(one.reported + other.reported, one.settled + other.settled, one.measures + other.measures, one.referred + other.referred);
    }
}
