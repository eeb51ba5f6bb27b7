package org.yishi.deliberation.map;

import java.util.List;
import java.util.Set;

import org.yishi.deliberation.outcome.PointKind;

/**
 * A point of the outcome that the map proposes.
 *
 * @param reason what the groups say of it, in words
 * @param taken  whether it is in the outcome already
 */
public record Candidate(PointKind kind, String body, Set<Long> statements, List<String> reason, boolean taken) {
}
