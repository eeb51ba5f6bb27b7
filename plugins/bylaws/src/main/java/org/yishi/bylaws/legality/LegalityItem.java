package org.yishi.bylaws.legality;

/** What a reviewer answers (domain 4.3), each item by itself. */
public enum LegalityItem {
    /** 不与宪法、法律、法规相抵触. */
    LAW,
    /** 不违背公序良俗. */
    MORALS,
    /** 不侵犯人身权利、民主权利和合法财产权利. */
    RIGHTS,
    /** 不设罚款、拘留、没收. */
    PENALTY,
    /** 不停水、停电、停发法定待遇. */
    SUPPLY,
    /** 不搞连坐. */
    COLLECTIVE,
    /** 不歧视妇女（含出嫁、离婚、丧偶女性）、非户籍居民、租户. */
    DISCRIMINATION,
    /** 不新增摊派收费. */
    LEVY,
    /** 不以公布隐私作为惩戒. */
    PRIVACY,
    /** 措施与行为相当. */
    PROPORTION,
    /** 有提出异议的渠道. */
    OBJECTION
}
