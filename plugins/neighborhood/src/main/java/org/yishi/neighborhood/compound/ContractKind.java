package org.yishi.neighborhood.compound;

/** What contract a property company works by. Its word is the message {@code neighborhood.compound.contract.<KIND>}. */
public enum ContractKind {
    NONE,
    /** 前期物业服务合同: made by the developer. */
    EARLY,
    /** 物业服务合同: made by the owners. */
    OWNERS
}
