package org.yishi.portal.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Offers one kind of things that can be found; a CDI bean. Nothing has to be told when something changes: after every act the
 * sources are asked again about its dossier ({@link SearchChanges} is for what changes without one). What is no longer offered is no longer
 * found. Found only where the plugin is on.
 *
 * <p>Called as a visitor, in a transaction, outside of any request, from several threads.
 */
public interface SearchSource {

    /**
     * {@code plugin.noun}, never changed. The message {@code <kind>.kind} says in the plural what it is, for people who narrow
     * their search.
     */
    String kind();

    /** The dossiers in which there may be something, in any order; asked when the index is made anew. */
    List<String> dossiers();

    /**
     * What can be found of these dossiers now. Dossiers of others are among them and are to be left out.
     *
     * @param dossiers at most a hundred
     */
    List<Findable> of(Collection<String> dossiers);

    /** The numbers of those dossiers that are called {@code prefix} and a number, such as {@code noticeboard/notice/} and 7. */
    static Set<Long> numbers(String prefix, Collection<String> dossiers) {
        return dossiers.stream().filter(dossier -> dossier.startsWith(prefix)).map(dossier -> dossier.substring(prefix.length()))
                .filter(number -> number.matches("\\d{1,18}")).map(Long::valueOf).collect(Collectors.toSet());
    }
}
