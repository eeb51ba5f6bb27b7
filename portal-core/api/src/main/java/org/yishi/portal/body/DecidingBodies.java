package org.yishi.portal.body;

import java.util.Set;

/**
 * Says which bodies may decide a subject; a CDI bean of the plugin whose subjects they are. A resolution that the law gives to residents,
 * representatives or owners cannot be filled by any other body (居民委员会组织法第四条、第三十条；民法典第二百七十八条): the meeting engine refuses
 * to put the subject before a body that is not named here.
 */
public interface DecidingBodies {

    /**
     * @param subjectDossier the matter that is decided
     * @param subjectKey     the caller's own key in it, such as a stage
     * @return ids of bodies; empty where this plugin says nothing about the subject
     */
    Set<String> of(String subjectDossier, String subjectKey);
}
