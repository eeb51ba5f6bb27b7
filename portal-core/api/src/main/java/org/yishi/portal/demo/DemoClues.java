package org.yishi.portal.demo;

import java.util.Optional;

/**
 * By which the contents of different plugins find each other while the demo is made, so that it shows issues that went through several of
 * them. Each leaves what it made under its title and ties itself to what it finds; where the other plugin is not there, nothing is found.
 */
public interface DemoClues {

    void leave(String title, String dossier);

    /** What was left under that title in this start of the portal. */
    Optional<String> find(String title);
}
