package org.yishi.deliberation.opinions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A conversation read from its files: small things as objects, votes as plain numbers. */
final class OpinionData {

    private final Map<String, String> summary = new HashMap<>();
    private final List<ImportedStatement> statements = new ArrayList<>();
    private final List<String> participants = new ArrayList<>();
    private final Map<String, Integer> participantPlaces = new HashMap<>();
    private final LastVotes votes = new LastVotes();
    private String digest = "";
    private long firstVote = Long.MAX_VALUE;
    private long lastVote = Long.MIN_VALUE;

    /** The place of the participant, the next free one where the id is new. */
    int participant(String sourceId) {
        return participantPlaces.computeIfAbsent(sourceId, id -> {
            participants.add(id);
            return participants.size() - 1;
        });
    }

    void vote(int statement, int voter, int choice, long at) {
        votes.put(statement, voter, choice, at);
        firstVote = Math.min(firstVote, at);
        lastVote = Math.max(lastVote, at);
    }

    void add(ImportedStatement statement) {
        statements.add(statement);
    }

    void summary(String name, String value) {
        summary.put(name, value);
    }

    void digest(String sha256) {
        digest = sha256;
    }

    String summary(String name) {
        return summary.getOrDefault(name, "");
    }

    List<ImportedStatement> statements() {
        return statements;
    }

    List<String> participants() {
        return participants;
    }

    LastVotes votes() {
        return votes;
    }

    String digest() {
        return digest;
    }

    long firstVote() {
        return firstVote;
    }

    long lastVote() {
        return lastVote;
    }
}
