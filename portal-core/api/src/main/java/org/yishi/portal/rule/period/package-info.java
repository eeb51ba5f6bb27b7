/** Days, periods and terms 期间、期限、任期: 民法典第二百零一条至第二百零三条 and the laws that build on them. Dates are those of Asia/Shanghai. */
package org.yishi.portal.rule.period;
