package org.yishi.testkit;

/** The same again in a second class: the server of the first must still be there. */
class StillOnePortalIT extends OnePortalIT {
}
