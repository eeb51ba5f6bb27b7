package org.yishi.portal.message;

import java.util.Set;

/** A bean that knows who belongs to an {@link Audience} of its name: those who took part, those who have not voted yet. */
public interface AudienceSource {

    /** {@code plugin.noun} for a plugin's own; unique in the portal. */
    String name();

    /** Ids of the persons who belong to it now. Called without a request and without an actor. */
    Set<Long> members(String argument);

    /** Whether one person belongs to it now; asked for every reminder before it is sent. */
    default boolean isMember(String argument, long personId) {
        return members(argument).contains(personId);
    }
}
