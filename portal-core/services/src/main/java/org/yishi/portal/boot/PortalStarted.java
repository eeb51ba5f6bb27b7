package org.yishi.portal.boot;

/** Fired once at boot when core and all plugins are in place, before the first visitor. */
public record PortalStarted() {
}
