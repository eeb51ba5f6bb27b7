/** The database that the portal uses: the embedded MariaDB in the data folder, or the operator's own. */
package org.yishi.launcher.database;
