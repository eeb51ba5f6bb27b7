package org.yishi.portal.opendata;

/** Open licences among which an area chooses. The name is the message {@code portal.opendata.licence.<LICENCE>}. */
public enum Licence {
    CC_BY_4("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA_4("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    CC0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ODC_BY("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/");

    public static final String SETTING = "portal.opendata.licence";

    private final String spdx;
    private final String address;

    Licence(String spdx, String address) {
        this.spdx = spdx;
        this.address = address;
    }

    /** Its identifier in the list of SPDX. */
    public String spdx() {
        return spdx;
    }

    public String address() {
        return address;
    }
}
