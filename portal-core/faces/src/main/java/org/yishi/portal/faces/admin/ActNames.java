package org.yishi.portal.faces.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.text.Texts;

/** {@code #{act.name('deliberation.open')}}: an action in words, {@code <plugin>.act.<verb>}, or as it is declared where there are none. */
@Named("act")
@ApplicationScoped
public class ActNames {

    @Inject
    private Texts texts;

    public String name(String action) {
        int dot = action.indexOf('.');
        String key = dot < 0 ? "" : action.substring(0, dot) + ".act" + action.substring(dot);
        return texts.has(key) ? texts.get(key) : action;
    }
}
