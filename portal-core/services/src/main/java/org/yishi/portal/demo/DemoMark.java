package org.yishi.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.demo.internal.DemoPartsRepository;

/** Whether this portal holds the invented community, which every page says. It stays said when the demo is switched off later. */
@Named("demo")
@ApplicationScoped
public class DemoMark {

    @Inject
    private DemoPartsRepository parts;

    private volatile Boolean on;

    public boolean isOn() {
        if (on == null) {
            on = parts.isAnyMade();
        }
        return on;
    }

    /** Called when the demo was just made. */
    public void set() {
        on = true;
    }
}
