package org.yishi.bylaws.version;

import java.util.Arrays;
import java.util.List;

import org.yishi.portal.access.Privacy;

/** Papers that show what was entered about a version (domain 4.2, 4.4), and who may see them. */
public enum Evidence {
    /** 联名名单: names of residents, for those who check the two numbers. */
    SIGNATURES(Privacy.OFFICE),
    /** 居民会议的授权决议. */
    MANDATE(Privacy.PUBLIC),
    /** 签署的文本. */
    SIGNED(Privacy.PUBLIC),
    /** 备案回执. */
    RECEIPT(Privacy.PUBLIC);

    private final Privacy privacy;

    Evidence(Privacy privacy) {
        this.privacy = privacy;
    }

    public Privacy privacy() {
        return privacy;
    }

    /** Those for which something was entered. */
    public static List<Evidence> of(BylawVersion version) {
        return Arrays.stream(values()).filter(one -> one.isOf(version)).toList();
    }

    private boolean isOf(BylawVersion version) {
        Filing filing = version.filing();
        return switch (this) {
            case SIGNATURES -> version.motion().initiator().needsSignatures();
            case MANDATE -> !version.motion().mandate().isEmpty();
            case SIGNED -> filing != null && filing.signedOn() != null;
            case RECEIPT -> filing != null && filing.receipt() != null;
        };
    }
}
