package org.yishi.portal.demo;

/** Fills the demo community; a CDI bean of a plugin. Called once, when the demo is made, in order of load. */
public interface DemoContent {

    void create(DemoCommunity demo);

    /** Called after the contents of all plugins were created: ties what it made to what it finds by its {@linkplain DemoClues clue}. */
    default void connect() {
    }
}
