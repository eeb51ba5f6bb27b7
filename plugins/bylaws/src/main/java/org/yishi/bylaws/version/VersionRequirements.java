package org.yishi.bylaws.version;

import jakarta.enterprise.context.ApplicationScoped;

/** Of the whole way. */
@ApplicationScoped
public class VersionRequirements extends Prepared {

    @Override
    public String procedure() {
        return "bylaws.version";
    }
}
