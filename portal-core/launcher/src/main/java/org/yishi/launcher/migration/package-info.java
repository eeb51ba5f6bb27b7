/** Brings the tables of core and plugins to the state that the program needs, one after the other. */
package org.yishi.launcher.migration;
