package org.yishi.portal.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;

/** What a {@link Stage} says of itself. Its fields are written only while a stage is being made. */
public abstract class StageTerms {

    final String name;
    Set<Role> actors = Set.of();
    List<Requirement> requirements = List.of();
    List<Requirement> endRequirements = List.of();
    List<Due> deadlines = List.of();
    Due least;
    Map<String, Privacy> opened = Map.of();
    List<String> next = List.of();
    List<String> failedNext = List.of();
    List<String> returns = List.of();
    Set<String> beside = Set.of();
    Set<String> after = Set.of();
    boolean lasting;
    boolean anywhere;
    boolean afterEnd;
    boolean last;
    int most;
    String source = "";

    StageTerms(String name) {
        this.name = name;
    }

    StageTerms(StageTerms other) {
        this(other.name);
        actors = other.actors;
        requirements = other.requirements;
        endRequirements = other.endRequirements;
        deadlines = other.deadlines;
        least = other.least;
        opened = other.opened;
        next = other.next;
        failedNext = other.failedNext;
        returns = other.returns;
        beside = other.beside;
        after = other.after;
        lasting = other.lasting;
        anywhere = other.anywhere;
        afterEnd = other.afterEnd;
        last = other.last;
        most = other.most;
        source = other.source;
    }

    public String name() {
        return name;
    }

    public Set<Role> actors() {
        return actors;
    }

    public List<Requirement> requirements() {
        return requirements;
    }

    public List<Requirement> endRequirements() {
        return endRequirements;
    }

    public List<Due> deadlines() {
        return deadlines;
    }

    /** Null where it need not stand. */
    public Due least() {
        return least;
    }

    public Map<String, Privacy> opened() {
        return opened;
    }

    public List<String> nextStages() {
        return next;
    }

    public List<String> nextIfFailed() {
        return failedNext;
    }

    public List<String> returns() {
        return returns;
    }

    public Set<String> besideStages() {
        return beside;
    }

    public Set<String> afterStages() {
        return after;
    }

    public boolean isLasting() {
        return lasting;
    }

    public boolean isBeside() {
        return !beside.isEmpty();
    }

    public boolean isFromAnywhere() {
        return anywhere;
    }

    public boolean isEvenAfterTheEnd() {
        return afterEnd;
    }

    public boolean isLast() {
        return last;
    }

    /** 0 where nothing limits it. */
    public int most() {
        return most;
    }

    public String source() {
        return source;
    }
}
