/** Runs the assembled portal inside this process, and exchanges it when plugins come and go. */
package org.yishi.launcher.server;
