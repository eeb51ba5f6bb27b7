/**
 * Makes one web application of the portal, its plugins and its themes, and says of each plugin that does not fit why
 * it was left out. Knows nothing of servers and databases, so the tests assemble with it as the launcher does.
 */
package org.yishi.launcher.assembly;
