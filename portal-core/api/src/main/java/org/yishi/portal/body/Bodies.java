package org.yishi.portal.body;

import java.util.List;
import java.util.Optional;

/** The bodies that core and the running plugins bring. Open to everybody: which bodies there are is public. */
public interface Bodies {

    /** Empty where its plugin is not there. */
    Optional<Body> find(String id);

    /**
     * Where its plugin is not there, one that stands for it: nobody convenes it, what it decided is for the office, and what has to be counted or
     * called by its rules is refused.
     */
    Body get(String id);

    /** Those that stand in the area, core's first. */
    List<Body> in(long areaId);

    /** Its name in the language of this request; of one whose plugin is not there, that it is not there. */
    String name(String id);

    /** The name of a group of its roll in the language of this request. */
    String groupName(String id, String basis, String group);

    /** The name of a basis; empty where the body has but one. */
    String basisName(String id, String basis);
}
