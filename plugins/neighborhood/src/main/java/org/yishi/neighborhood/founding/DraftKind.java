package org.yishi.neighborhood.founding;

/** What the preparatory group drafts. */
public enum DraftKind {
    /** 管理规约: its place is here and nowhere else; it binds all owners and users (民法典第二百七十八条第一款第二项). */
    COVENANT("278-2"),
    /** 业主大会议事规则. */
    RULES("278-1"),
    /** 候选人产生办法. */
    CANDIDATES(""),
    /** 计票规则. */
    COUNTING("");

    private final String item;

    DraftKind(String item) {
        this.item = item;
    }

    /** By what item the owners decide it; empty for what is only posted. */
    public String item() {
        return item;
    }
}
