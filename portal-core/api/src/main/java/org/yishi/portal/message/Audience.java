package org.yishi.portal.message;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.portal.people.Role;

/**
 * To whom something is told. Who belongs to it is found out when the message is told, shortly after the act; of a
 * {@linkplain MessageKind#reminder reminder} again right before it is sent.
 *
 * @param source   name of the {@link AudienceSource} that knows the members
 * @param argument what the source needs to know, such as an id
 */
public record Audience(String source, String argument) {

    public static final String PERSONS = "persons";
    public static final String RESIDENTS = "residents";
    public static final String HOLDERS = "holders";
    public static final String TO_DO = "toDo";

    /** These persons, and nobody else. */
    public static Audience persons(Collection<Long> personIds) {
        return new Audience(PERSONS, personIds.stream().filter(id -> id > 0).distinct().sorted().map(String::valueOf)
                .collect(Collectors.joining(",")));
    }

    public static Audience person(long personId) {
        return persons(List.of(personId));
    }

    /** Everybody with an account who lives or owns in the area, in the community around it or below it. */
    public static Audience residents(long areaId) {
        return new Audience(RESIDENTS, Long.toString(areaId));
    }

    /** Who holds one of the roles in the area or above it. */
    public static Audience holders(long areaId, Role... roles) {
        return new Audience(HOLDERS, areaId + ":" + Stream.of(roles).map(Role::name).collect(Collectors.joining(",")));
    }

    /**
     * Those of the area's officers who have something about the dossier on their to-do list, as long as they have.
     *
     * @param among only holders of these roles; of any office where none is named
     */
    public static Audience whoseTurnItIs(String dossier, long areaId, Role... among) {
        return new Audience(TO_DO, areaId + ":" + Stream.of(among).map(Role::name).collect(Collectors.joining(",")) + ":" + dossier);
    }
}
