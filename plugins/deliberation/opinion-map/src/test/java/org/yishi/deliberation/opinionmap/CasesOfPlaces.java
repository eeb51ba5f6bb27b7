package org.yishi.deliberation.opinionmap;

import com.fasterxml.jackson.databind.JsonNode;

/** The components and where people and statements stand on them; components are free in their sign. */
final class CasesOfPlaces {

    private static final double TOLERANCE = 1e-6;

    private CasesOfPlaces() {
    }

    static void check(Conversation conversation, Check check) {
        JsonNode expected = conversation.expected().path("pca");
        if (expected.isMissingNode()) {
            return;
        }
        VoteMatrix matrix = conversation.matrix();
        CentredVotes votes = new CentredVotes(matrix);
        Components components = Components.of(votes, 2, 2);
        check.near("trace", components.trace(), expected.get("trace"), TOLERANCE);
        double[] sign = {1, 1};
        for (int k = 0; k < 2; k++) {
            check.near("eigenvalue " + k, components.values()[k], expected.get("eigenvalues").get(k), TOLERANCE);
            check.near("explained " + k, components.explained(k), expected.get("explained").get(k), TOLERANCE);
            double same = 0;
            for (JsonNode statement : expected.get("statements")) {
                same += components.vectors()[k][matrix.columnOf(statement.get("id").asLong())] * statement.get("pc").get(k).asDouble();
            }
            sign[k] = Math.signum(same);
        }
        Points statements = Placing.statements(votes, components);
        for (JsonNode statement : expected.get("statements")) {
            int column = matrix.columnOf(statement.get("id").asLong());
            check.near("mean of " + statement.get("id"), votes.mean(column), statement.get("mean"), TOLERANCE);
            check.near("extremity of " + statement.get("id"), Math.hypot(statements.at(column, 0), statements.at(column, 1)),
                    statement.get("extremity"), TOLERANCE);
            for (int k = 0; k < 2; k++) {
                check.near("pc" + (k + 1) + " of " + statement.get("id"), sign[k] * components.vectors()[k][column], statement.get("pc").get(k),
                        TOLERANCE);
            }
        }
        Points people = Placing.people(votes, components);
        for (JsonNode person : expected.get("participants")) {
            int row = matrix.rowOf(person.get("id").asLong());
            check.equal("votes of participant " + person.get("id"), matrix.votesOf(row), person.get("votes").asInt());
            for (int k = 0; k < 2; k++) {
                check.near("place of participant " + person.get("id"), sign[k] * people.at(row, k), person.get("xy").get(k), TOLERANCE);
            }
        }
    }
}
