package org.yishi.neighborhood.committee;

/**
 * What a committee is asked to decide. What the law gives to all owners it may neither decide nor be empowered to decide (民法典第二百七十八条);
 * such a kind names its item and is refused.
 */
public enum ResolutionKind {
    /** 推选主任、副主任. */
    OFFICES(""),
    /** 召集业主大会会议. */
    CONVENE(""),
    /** 监督物业服务. */
    SUPERVISE(""),
    /** 业主委员会日常开支. */
    EXPENSE(""),
    /** 签订业主大会决定的合同. */
    SIGN(""),
    /** 用印. */
    SEAL(""),
    /** 其他日常事务. */
    OTHER(""),
    RULES("278-1"), COVENANT("278-2"), ELECTION("278-3"), COMPANY("278-4"), FUND_USE("278-5"), FUND_RAISE("278-6"), REBUILD("278-7"),
    COMMON_USE("278-8"), MAJOR("278-9");

    private final String item;

    ResolutionKind(String item) {
        this.item = item;
    }

    public boolean isForOwners() {
        return !item.isEmpty();
    }

    /** {@code 278-1} to {@code 278-9}, empty for what the committee decides. */
    public String item() {
        return item;
    }

    /** Number of the item in the law. */
    public int number() {
        return Integer.parseInt(item.substring(item.indexOf('-') + 1));
    }
}
