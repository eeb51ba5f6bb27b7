package org.yishi.deliberation.map;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.yishi.deliberation.opinionmap.VoteCollector;
import org.yishi.deliberation.opinionmap.VoteMatrix;

/** Votes of invented people: some camps, statements that all agree with and others that divide. */
final class AConversation {

    private final long[][] votes;
    private int size;
    private final Set<Long> people = new HashSet<>();

    private AConversation(int most) {
        votes = new long[most][];
    }

    /** @param camps 1 for people who form no groups */
    static AConversation of(int people, int statements, int camps, double density, long seed) {
        AConversation conversation = new AConversation(people * statements);
        Random random = new Random(seed);
        double[][] leans = new double[camps][statements];
        for (int s = 0; s < statements; s++) {
            double shared = random.nextDouble();
            boolean first = random.nextBoolean();
            for (int c = 0; c < camps; c++) {
                leans[c][s] = s % 4 == 0 ? 0.9 : camps == 1 ? shared : (c < 2 ? first == (c == 0) : random.nextBoolean()) ? 0.88 : 0.12;
            }
        }
        for (long p = 0; p < people; p++) {
            for (int s = 0; s < statements; s++) {
                if (random.nextDouble() < density) {
                    double mood = random.nextDouble();
                    int camp = (int) Math.min(camps - 1, p * camps / people);
                    conversation.votes[conversation.size++] = new long[] {p, s, mood < 0.06 ? 0 : random.nextDouble() < leans[camp][s] ? 1 : -1};
                    conversation.people.add(p);
                }
            }
        }
        return conversation;
    }

    VoteMatrix matrix() {
        return with(-1, -1, 0);
    }

    /** All the same, but for one vote. */
    VoteMatrix with(long person, long statement, int vote) {
        VoteCollector collector = new VoteCollector();
        for (int i = 0; i < size; i++) {
            boolean changed = votes[i][0] == person && votes[i][1] == statement;
            collector.add(votes[i][0], votes[i][1], changed ? vote : (int) votes[i][2], 0);
        }
        return collector.matrix(Set.of());
    }

    int size() {
        return size;
    }

    long person(int vote) {
        return votes[vote][0];
    }

    long statement(int vote) {
        return votes[vote][1];
    }
}
