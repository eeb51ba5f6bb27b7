package org.yishi.decisions.matter;

/** Where the rules of the chain come from, as refusals name them. */
public final class Law {

    /** Order and bodies of the four discussions and two disclosures. */
    public static final String CHAIN = "四议两公开一监督；居民委员会组织法第三十条";
    /** Resolutions and what became of them are published. */
    public static final String DISCLOSURE = "居民委员会组织法第三十四条";
    /** The supervision committee. */
    public static final String SUPERVISION = "居民委员会组织法第三十六条";
    /** Files of residents' affairs: true, accurate, complete, in order. */
    public static final String FILE = "居民委员会组织法第三十九条";
    /** Street orders corrections, court annuls. */
    public static final String CORRECTION = "居民委员会组织法第四十条";

    private Law() {
    }
}
