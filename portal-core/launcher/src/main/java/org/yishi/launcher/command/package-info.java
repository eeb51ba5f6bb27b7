/** Commands of the portal given at the command line, whether or not the portal is running already. */
package org.yishi.launcher.command;
