/**
 * Owners of a compound 业主: who is one party, which ballots count, what is decided by area and by heads (民法典第二百七十八条, 最高人民法院关于审理建筑物
 * 区分所有权纠纷案件适用法律若干问题的解释). Areas are exact square metres; heads are persons as the rules count them, not human beings.
 */
package org.yishi.portal.rule.owners;
