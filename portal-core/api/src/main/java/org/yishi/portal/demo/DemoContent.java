package org.yishi.portal.demo;

/** Fills the demo community; a CDI bean of a plugin. Called once, when the demo is made, in order of load. */
public interface DemoContent {

    void create(DemoCommunity demo);
}
