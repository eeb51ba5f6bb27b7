package org.yishi.deliberation.topic;

/** For whom a topic is that cannot be deliberated here (domain 2.4, 2.5). */
public enum Addressee {
    /** A department or the street (政府部门、街道). */
    DEPARTMENT,
    /** The owners of a compound, who alone decide it (业主大会). */
    OWNERS,
    /** 公安机关. */
    POLICE,
    /** 人民法院. */
    COURT,
    /** Mediation between two who quarrel (人民调解). */
    MEDIATION,
    OTHER
}
