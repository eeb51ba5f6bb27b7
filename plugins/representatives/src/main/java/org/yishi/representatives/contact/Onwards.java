package org.yishi.representatives.contact;

import java.util.Arrays;
import java.util.List;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Open;
import org.yishi.portal.plugin.Plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which of the ways on are there for the current actor: the plugin is on, and lets him do it. */
@ApplicationScoped
@Open("says which forms the caller may open; each asks again")
public class Onwards {

    @Inject
    private Plugins plugins;
    @Inject
    private Access access;

    public List<Onward> of(long areaId) {
        return Arrays.stream(Onward.values()).filter(one -> plugins.isOn(one.plugin(), areaId) && access.may(one.action(), areaId)).toList();
    }
}
