package org.yishi.bylaws.version;

import jakarta.enterprise.context.ApplicationScoped;

/** Of the short way. */
@ApplicationScoped
public class CorrectionRequirements extends Prepared {

    @Override
    public String procedure() {
        return "bylaws.correction";
    }
}
