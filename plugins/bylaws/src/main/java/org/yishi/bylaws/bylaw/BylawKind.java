package org.yishi.bylaws.bylaw;

import java.util.Set;

/** What kind of bylaw it is, which decides who may make it (domain 4.1). */
public enum BylawKind {
    /** 居民公约. */
    CONVENTION("居民委员会组织法第三十条、第三十一条"),
    /** 自治章程. */
    CHARTER("居民委员会组织法第三十条、第三十一条"),
    /** 村规民约: the villagers' assembly alone. */
    VILLAGE_RULES("村民委员会组织法第三十一条"),
    /** 小区自治公约 on the conduct of residents: a chapter of the 居民公约, made as that is. */
    COMPOUND("居民委员会组织法第三十条、第三十一条");

    private final String source;

    BylawKind(String source) {
        this.source = source;
    }

    /** Law and articles. */
    public String source() {
        return source;
    }

    /** Bodies that may adopt it; the representatives where the assembly gave them the mandate. */
    public Set<String> bodies(boolean mandate) {
        return this != VILLAGE_RULES && mandate ? Set.of("RESIDENTS_ASSEMBLY", "REPRESENTATIVES") : Set.of("RESIDENTS_ASSEMBLY");
    }
}
